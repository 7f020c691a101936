import { useState } from 'preact/hooks';
import { displayName, type Employee, employeeSchema } from '../../lib/employees/employee.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { RecordForm } from '../form/record-form.tsx';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import { Confirm } from './confirm.tsx';
import { employeeGroups } from './employee-fields.ts';

interface Props {
  readonly people: readonly Employee[];
  readonly words: ImportWords;
  readonly newId: () => string;
  readonly onSave: (employee: Employee) => void;
  readonly onDelete: (id: string) => void;
}

/** The people who attend: list, and the form of the one being entered. */
export function PeopleSection({ people, words, newId, onSave, onDelete }: Props) {
  const { t } = useText();
  const [editing, setEditing] = useState<{ id: string; initial: Employee | null } | null>(null);
  return (
    <section id="people">
      <h2>{t('options.people')}</h2>
      <p class="note note-check">{t('options.people.session')}</p>
      {people.length === 0 && <p class="quiet">{t('options.people.none')}</p>}
      <ul class="cards">
        {people.map(person => (
          <li key={person.id}>
            <PersonLine person={person} />
            <span class="card-buttons">
              <button
                type="button"
                aria-label={t('options.people.edit-named', { name: displayName(person) })}
                onClick={() => setEditing({ id: person.id, initial: person })}
              >
                {t('options.people.edit')}
              </button>
              <Confirm
                label={t('options.people.delete')}
                name={t('options.people.delete-named', { name: displayName(person) })}
                question={t('options.people.delete-sure', { name: displayName(person) })}
                yes={t('options.people.delete')}
                onYes={() => onDelete(person.id)}
              />
            </span>
          </li>
        ))}
      </ul>
      {editing ? (
        <div class="editor">
          <h3>{editing.initial ? displayName(editing.initial) : t('options.people.new')}</h3>
          <RecordForm
            key={editing.id}
            groups={employeeGroups}
            schema={employeeSchema}
            fixed={{ schema: 1, id: editing.id }}
            initial={editing.initial}
            words={words}
            submit="options.save"
            onSave={employee => {
              onSave(employee);
              setEditing(null);
            }}
            onCancel={() => setEditing(null)}
          />
        </div>
      ) : (
        <button
          type="button"
          class="primary"
          onClick={() => setEditing({ id: newId(), initial: null })}
        >
          {t('options.people.add')}
        </button>
      )}
    </section>
  );
}

/** Name, birth date, and that there is a number: never the number. */
function PersonLine({ person }: { readonly person: Employee }) {
  const { t } = useText();
  const { identifier } = person;
  const kind = t(`options.people.kind-${identifier.kind}`);
  const number =
    identifier.kind !== 'none-yet' && identifier.number
      ? t('options.people.number-kept')
      : t('options.people.number-none');
  return (
    <span class="card-text">
      <strong>{displayName(person)}</strong>{' '}
      <span class="quiet">
        {frenchDate(person.birthDate)} ·{' '}
        {identifier.kind === 'none-yet' ? kind : `${kind} ${number}`}
      </span>
    </span>
  );
}
