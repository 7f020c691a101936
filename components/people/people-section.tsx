import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Employee } from '../../lib/employees/employee.ts';
import { indexPeople, searchPeople } from '../../lib/employees/search-people.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { useText } from '../language.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonForm, type SavePerson } from './person-form.tsx';
import { usePoints } from './use-points.ts';

interface Props {
  readonly people: readonly Employee[];
  /** Where they are kept: said, since it is what people fear to lose. */
  readonly keptIn: 'session' | 'vault';
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: ImportWords;
  readonly newId: () => string;
  readonly onSave: SavePerson;
  readonly onDelete: (id: string) => void;
  /** Its files: import and export, below the list. */
  readonly children?: ComponentChildren;
}

/** A list is read by its beginning: the rest comes by searching, or by asking for it. */
const SHOWN_AT_ONCE = 30;

/** The people who attend: search, list, and the form of the one being entered. */
export function PeopleSection(props: Props) {
  const { t } = useText();
  const [editing, setEditing] = useState<{ id: string; initial: Employee | null } | null>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [showsArchived, setShowsArchived] = useState(false);
  const archived = props.people.filter(({ archivedOn }) => archivedOn).length;
  const index = useMemo(
    () => indexPeople(props.people.filter(({ archivedOn }) => showsArchived || !archivedOn)),
    [props.people, showsArchived],
  );
  const found = useMemo(() => searchPeople(index, typed), [index, typed]);
  const points = usePoints(props.people, props.today);
  const add = useRef<HTMLButtonElement>(null);
  const [isBack, setBack] = useState(false);
  const close = () => {
    setBack(editing?.initial === null);
    setEditing(null);
  };
  // Whoever has entered somebody may well enter the next.
  useLayoutEffect(() => {
    if (isBack && !editing) add.current?.focus();
  }, [isBack, editing]);

  const form = (edited: { id: string; initial: Employee | null }) => (
    <PersonForm
      {...edited}
      others={props.people.filter(({ id }) => id !== edited.id)}
      today={props.today}
      words={props.words}
      onSave={props.onSave}
      onClose={close}
    />
  );
  return (
    <section id="people">
      <h2>{t('people.title')}</h2>
      <p class={props.keptIn === 'session' ? 'note note-check' : 'quiet'}>
        {t(`people.kept-${props.keptIn}`)}
      </p>
      {props.people.length === 0 && <p class="quiet">{t('people.none')}</p>}
      {props.people.length > 5 && (
        <label class="field people-search">
          {t('people.search')}
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={event => {
              setTyped(event.currentTarget.value);
              setShown(SHOWN_AT_ONCE);
            }}
          />
        </label>
      )}
      {archived > 0 && (
        <label class="check">
          <input
            type="checkbox"
            autocomplete="off"
            checked={showsArchived}
            onChange={event => setShowsArchived(event.currentTarget.checked)}
          />
          {t('people.show-archived', { count: archived })}
        </label>
      )}
      <p class="quiet" role="status">
        {typed !== '' && t('people.found', { count: found.length })}
      </p>
      <ul class="cards">
        {found.slice(0, shown).map(person => (
          <PersonCard
            key={person.id}
            person={person}
            points={points.get(person.id) ?? 0}
            onEdit={() => setEditing({ id: person.id, initial: person })}
            onArchive={isArchived => {
              const { archivedOn: _, ...rest } = person;
              props.onSave(isArchived ? { ...rest, archivedOn: props.today } : rest, person);
            }}
            onDelete={() => props.onDelete(person.id)}
          >
            {editing?.id === person.id && form(editing)}
          </PersonCard>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + 100)}>
          {t('people.more', { count: found.length - shown })}
        </button>
      )}
      {editing && !editing.initial ? (
        form(editing)
      ) : (
        <p class="card-buttons">
          <button
            type="button"
            class={props.people.length === 0 ? '' : 'primary'}
            ref={add}
            onClick={() => setEditing({ id: props.newId(), initial: null })}
          >
            {t('options.people.add')}
          </button>
        </p>
      )}
      {props.children}
    </section>
  );
}
