import { useState } from 'preact/hooks';
import { displayName, type Employee } from '../../lib/employees/employee.ts';
import { normalName } from '../../lib/employees/normal-name.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly people: readonly Employee[];
  readonly isLocked: boolean;
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onOptions: (section: string) => void;
}

/** More than anybody reads through: beyond, one searches. */
const READABLE = 30;

/** Who stands on the fiche: only those whom the user ticks, here and now. */
export function FichePeople({ people, isLocked, chosen, onChosen, onOptions }: Props) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const offered = people.filter(({ archivedOn }) => !archivedOn);
  const words = normalName(typed).split(' ');
  const found = offered.filter(person => {
    const all = ` ${normalName(displayName(person))} ${normalName(person.birthName)}`;
    return words.every(word => all.includes(` ${word}`));
  });
  const shown = found.filter(({ id }, at) => at < READABLE || chosen.includes(id));
  return (
    <fieldset class="fiche-people">
      <legend>{t('fiche.people')}</legend>
      {isLocked && (
        <p class="note note-check">
          {t('fiche.people-locked')}{' '}
          <button type="button" onClick={() => onOptions('vault')}>
            {t('fiche.people-unlock')}
          </button>
        </p>
      )}
      {!isLocked && (
        <p class="quiet">{t(offered.length === 0 ? 'fiche.people-none' : 'fiche.people-why')}</p>
      )}
      {offered.length > READABLE && (
        <div class="field">
          <label for="fiche-search">{t('fiche.people-search')}</label>
          <input
            id="fiche-search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
      )}
      <ul>
        {shown.map(person => (
          <li key={person.id}>
            <label class="check">
              <input
                type="checkbox"
                autocomplete="off"
                checked={chosen.includes(person.id)}
                onChange={({ currentTarget }) =>
                  onChosen(
                    currentTarget.checked
                      ? [...chosen, person.id]
                      : chosen.filter(id => id !== person.id),
                  )
                }
              />
              {displayName(person)}
            </label>
          </li>
        ))}
      </ul>
      {shown.length < offered.length && (
        <p class="quiet" aria-live="polite">
          {t('fiche.people-shown', { shown: shown.length, count: offered.length })}
        </p>
      )}
    </fieldset>
  );
}
