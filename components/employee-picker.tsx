import { useState } from 'preact/hooks';
import type { EmployeeSummary } from '../lib/assist/state.ts';
import { normalName } from '../lib/employees/normal-name.ts';
import { useText } from './language.tsx';
import { Remedy } from './remedy.tsx';

interface Props {
  readonly employees: readonly EmployeeSummary[];
  readonly chosen: readonly string[];
  readonly onTick: (ids: readonly string[], going: boolean) => void;
  /** The vault is closed: these are not all of them, and they have no name. */
  readonly locked: boolean;
  readonly onOptions: (section: string) => void;
}

/** More than anybody reads through in a panel: beyond, one searches. */
const READABLE = 30;

/** Who the request is for. The order of the list is the order in which they are entered. */
export function EmployeePicker({ employees, chosen, onTick, locked, onOptions }: Props) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const ticked = new Set(chosen);
  const count = employees.filter(({ id }) => ticked.has(id)).length;
  const counted =
    count === 0
      ? t('panel.employees-none')
      : count === 1
        ? t('panel.employees-one')
        : t('panel.employees-many', { count });
  const found = search(employees, typed);
  // Those who are chosen stay in sight, unless others are searched for.
  const shown = found.filter(({ id }, at) => at < READABLE || (!typed && ticked.has(id)));
  return (
    <details class="people" open={locked || (employees.length > 0 && employees.length <= 4)}>
      <summary>
        {t('panel.employees')} <span class="quiet">{counted}</span>
      </summary>
      {locked && <p class="quiet">{t('blocked.vault-locked')}</p>}
      {!locked && employees.length === 0 && <p class="quiet">{t('panel.employees-empty')}</p>}
      {employees.length > READABLE && (
        <label class="field">
          {t('panel.employees-search')}
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                autocomplete="off"
                checked={ticked.has(id)}
                onChange={event => onTick([id], event.currentTarget.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {employees.length > READABLE && (
        <p class="quiet" aria-live="polite">
          {(shown.length < found.length || found.length === 0) &&
            t('panel.employees-found', { shown: shown.length, count: found.length })}
        </p>
      )}
      <p class="people-buttons">
        {employees.length > 1 && employees.length <= READABLE && count < employees.length && (
          <button
            type="button"
            class="link"
            onClick={() =>
              onTick(
                employees.map(({ id }) => id),
                true,
              )
            }
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

/** Those of whom every word typed begins a word of the name. */
function search(employees: readonly EmployeeSummary[], typed: string) {
  if (!typed) return employees;
  const words = normalName(typed).split(' ');
  return employees.filter(({ name }) => {
    const all = ` ${normalName(name)}`;
    return words.every(word => all.includes(` ${word}`));
  });
}
