import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';

/** What a file holds that is kept only on the user's word. */
export type PreviewedKind = 'corrections' | 'dossier';

interface Props {
  readonly of: PreviewedKind;
  readonly sentences: readonly string[];
  readonly onAccept: () => void;
  readonly onDrop: () => void;
}

const WORDS = {
  corrections: {
    safe: 'corrections.preview-safe',
    yes: 'corrections.use',
    no: 'corrections.use-not',
  },
  dossier: {
    safe: 'import-dossier.safe',
    yes: 'import-dossier.use',
    no: 'import-dossier.use-not',
  },
} as const satisfies Record<PreviewedKind, Record<'safe' | 'yes' | 'no', TextKey>>;

/** What a file would bring, before anything of it is kept. */
export function ImportPreview({ of, sentences, onAccept, onDrop }: Props) {
  const { t } = useText();
  const words = WORDS[of];
  return (
    <>
      <p>{t('corrections.preview')}</p>
      <ul class="plain">
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="quiet">{t(words.safe)}</p>
      <div class="form-buttons">
        <button type="button" class="primary" onClick={onAccept}>
          {t(words.yes)}
        </button>
        <button type="button" onClick={onDrop}>
          {t(words.no)}
        </button>
      </div>
    </>
  );
}
