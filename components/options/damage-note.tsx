import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';

interface Props {
  /** What could not be read whole: `centres:<siret>`, `profiles:<id>`, `corrections:<id>`. */
  readonly damaged: readonly string[];
}

const KINDS: Readonly<Record<string, TextKey>> = {
  centres: 'options.damage.centre',
  corrections: 'options.damage.correction',
};

/** Says what was set aside because it could not be read: nothing is lost without a word. */
export function DamageNote({ damaged }: Props) {
  const { t } = useText();
  if (damaged.length === 0) return null;
  return (
    <div class="note" role="alert">
      <p>{t('options.damage')}</p>
      <ul>
        {damaged.map(where => {
          const [kind = '', id = ''] = where.split(':');
          const word = KINDS[kind] ?? 'options.damage.profile';
          return <li key={where}>{t(word, { id })}</li>;
        })}
      </ul>
    </div>
  );
}
