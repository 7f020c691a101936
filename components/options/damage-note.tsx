import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';
import { Confirm } from './confirm.tsx';

interface Props {
  /** What could not be read whole: `centres:<siret>`, `profiles:<id>`, `corrections:<id>`. */
  readonly damaged: readonly string[];
  /** Throws a record of the vault away, copy and all, by its opaque id. */
  readonly onForget?: (id: string) => void;
}

const KINDS: Readonly<Record<string, TextKey>> = {
  centres: 'options.damage.centre',
  corrections: 'options.damage.correction',
  employee: 'vault.damage.person',
  employees: 'vault.damage.person',
  document: 'vault.damage.document',
};

/** Says what was set aside because it could not be read: nothing is lost without a word. */
export function DamageNote({ damaged, onForget }: Props) {
  const { t } = useText();
  if (damaged.length === 0) return null;
  return (
    <div class="note" role="alert">
      <p>{t('options.damage')}</p>
      <ul>
        {damaged.map(where => {
          const [kind = '', id = ''] = where.split(':');
          const word = KINDS[kind] ?? 'options.damage.profile';
          const isInVault = kind === 'employee' || kind === 'document';
          return (
            <li key={where}>
              {t(word, { id })}{' '}
              {isInVault && onForget && (
                <Confirm
                  label={t('vault.damage.forget')}
                  question={t('vault.damage.forget-sure')}
                  yes={t('vault.damage.forget')}
                  onYes={() => onForget(id)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
