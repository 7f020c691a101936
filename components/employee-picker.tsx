import type { EmployeeSummary } from '../lib/assist/state.ts';
import { useText } from './language.tsx';
import { Remedy } from './remedy.tsx';

interface Props {
  readonly employees: readonly EmployeeSummary[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  /** The vault is closed: these are not all of them, and they have no name. */
  readonly locked: boolean;
  readonly onOptions: (section: string) => void;
}

/** Who the request is for. The order of the list is the order in which they are entered. */
export function EmployeePicker({ employees, chosen, onChoose, locked, onOptions }: Props) {
  const { t } = useText();
  const count = employees.filter(({ id }) => chosen.includes(id)).length;
  const counted =
    count === 0
      ? t('panel.employees-none')
      : count === 1
        ? t('panel.employees-one')
        : t('panel.employees-many', { count });
  const choose = (id: string, checked: boolean) => {
    const others = employees.map(employee => employee.id);
    onChoose(others.filter(other => (other === id ? checked : chosen.includes(other))));
  };
  return (
    <details class="people" open={locked || (employees.length > 0 && employees.length <= 4)}>
      <summary>
        {t('panel.employees')} <span class="quiet">{counted}</span>
      </summary>
      {locked && <p class="quiet">{t('blocked.vault-locked')}</p>}
      {!locked && employees.length === 0 && <p class="quiet">{t('panel.employees-empty')}</p>}
      <ul>
        {employees.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                autocomplete="off"
                checked={chosen.includes(id)}
                onChange={event => choose(id, event.currentTarget.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <p class="people-buttons">
        {employees.length > 1 && count < employees.length && (
          <button
            type="button"
            class="link"
            onClick={() => onChoose(employees.map(({ id }) => id))}
          >
            {t('panel.employees-all')}
          </button>
        )}
        <Remedy
          of={{ key: locked ? 'blocked.vault-locked' : 'blocked.no-people' }}
          onOptions={onOptions}
          isLink={true}
        />
      </p>
    </details>
  );
}
