import type { ShownLine } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';
import { LineText } from './followed-lines.tsx';

interface Props {
  /** Those that it may be. */
  readonly lines: readonly ShownLine[];
  readonly onChoose: (as: string) => void;
}

/** It looks like one that is followed: only the user can tell. */
export function WhichDossier({ lines, onChoose }: Props) {
  const { t } = useText();
  return (
    <section class="note note-check" aria-label={t('follow.which')}>
      <p>{t('follow.which')}</p>
      {lines.map(line => (
        <div key={line.id} class="follow-which">
          <LineText line={line} />
          <button type="button" onClick={() => onChoose(line.id)}>
            {t('follow.which-this')}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChoose('new')}>
        {t('follow.which-new')}
      </button>
    </section>
  );
}
