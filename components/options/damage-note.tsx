import { useText } from '../language.tsx';

interface Props {
  /** What could not be read whole: `centre`, `profiles:<id>`. */
  readonly damaged: readonly string[];
}

/** Says what was set aside because it could not be read: nothing is lost without a word. */
export function DamageNote({ damaged }: Props) {
  const { t } = useText();
  if (damaged.length === 0) return null;
  return (
    <div class="note" role="alert">
      <p>{t('options.damage')}</p>
      <ul>
        {damaged.map(where => {
          const id = where.replace(/^profiles:?/, '');
          return (
            <li key={where}>
              {where === 'centre'
                ? t('options.damage.centre')
                : t('options.damage.profile', { id })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
