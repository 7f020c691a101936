import type { ComponentChildren } from 'preact';
import { displayName, type Employee } from '../../lib/employees/employee.ts';
import { useText } from '../language.tsx';
import { Confirm } from '../options/confirm.tsx';
import { PersonLine } from './person-line.tsx';

interface Props {
  readonly person: Employee;
  /** How many things in them to look at. */
  readonly points: number;
  readonly onEdit: () => void;
  readonly onArchive: (isArchived: boolean) => void;
  readonly onDelete: () => void;
  /** The form, while the person is being changed: where they stand in the list. */
  readonly children?: ComponentChildren;
}

/** One person of the list, and what can be done with them. */
export function PersonCard({ person, points, onEdit, onArchive, onDelete, children }: Props) {
  const { t } = useText();
  const name = displayName(person);
  const isArchived = person.archivedOn !== undefined;
  return (
    <li>
      <PersonLine person={person} points={points} />
      <span class="card-buttons">
        <button type="button" aria-label={t('people.edit-named', { name })} onClick={onEdit}>
          {t('people.edit')}
        </button>
        <button
          type="button"
          aria-label={t(isArchived ? 'people.restore-named' : 'people.archive-named', { name })}
          onClick={() => onArchive(!isArchived)}
        >
          {t(isArchived ? 'people.restore' : 'people.archive')}
        </button>
        <Confirm
          label={t('people.delete')}
          name={t('people.delete-named', { name })}
          question={t('people.delete-sure', { name })}
          yes={t('people.delete')}
          onYes={onDelete}
        />
      </span>
      {children}
    </li>
  );
}
