import { displayName, type Employee } from '../../lib/employees/employee.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly person: Employee;
  /** How many things in them to look at. */
  readonly points: number;
}

/** Name, birth date, and that there is a number: never the number. */
export function PersonLine({ person, points }: Props) {
  const { t } = useText();
  const { identifier, birthName, usageName } = person;
  const kind = t(`people.kind-${identifier.kind}`);
  const number =
    identifier.kind !== 'none-yet' && identifier.number
      ? t('people.number-kept')
      : t('people.number-none');
  return (
    <span class="card-text">
      <strong>{displayName(person)}</strong>{' '}
      {usageName && <span class="quiet">{t('people.born', { name: birthName })} </span>}
      {person.archivedOn && <span class="chip chip-check">{t('people.archived')}</span>}{' '}
      {points > 0 && (
        <span class="chip chip-check">
          {t(points === 1 ? 'entry.point' : 'entry.points', { count: points })}
        </span>
      )}
      <span class="quiet person-details">
        {frenchDate(person.birthDate)} ·{' '}
        {identifier.kind === 'none-yet' ? kind : `${kind} ${number}`}
      </span>
    </span>
  );
}
