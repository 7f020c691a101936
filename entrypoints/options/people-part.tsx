import { useState } from 'preact/hooks';
import { ExportPeople } from '../../components/people/export-people.tsx';
import { ImportPeople } from '../../components/people/import-people.tsx';
import { PeopleSection } from '../../components/people/people-section.tsx';
import { TracesNote } from '../../components/upkeep/traces-note.tsx';
import { PeopleLocked } from '../../components/vault/people-locked.tsx';
import { troubleOf } from '../../components/vault/trouble.ts';
import { canonical } from '../../lib/backup/canonical.ts';
import { oneAtATime } from '../../lib/browser/one-at-a-time.ts';
import { displayName, type Employee } from '../../lib/employees/employee.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { againstStored } from '../../lib/people-sheet/against-stored.ts';
import { type Traces, tracesOf } from '../../lib/retention/traces.ts';
import { readInWorker, writeInWorker } from '../../lib/sheets/ask-worker.ts';
import { VaultChanged } from '../../lib/vault/errors.ts';
import { type Language, type TextKey, text } from '../../locales/text.ts';
import { stores } from './stores.ts';
import type { Stored } from './use-stored.ts';

interface Props {
  readonly stored: Stored;
  readonly words: ImportWords;
  readonly language: Language;
  readonly reload: () => Promise<void>;
  readonly done: (change: Promise<unknown>, key: TextKey) => Promise<void>;
}

/** People: the list, its files, and what remains of those who are erased. */
export function PeoplePart({ stored, words, language, reload, done }: Props) {
  const [erased, setErased] = useState<{ name: string; traces: Traces } | null>(null);
  const today = localDay(new Date());
  if (stored.keeping === 'locked') return <PeopleLocked />;

  const erase = async (id: string) => {
    const person = stored.people.find(each => each.id === id);
    await stores.people.remove(id);
    if (!person) return;
    const traces = tracesOf(person, { papers: stored.papers, backupAt: stored.lastBackup.at });
    setErased({ name: displayName(person), traces });
  };
  return (
    <PeopleSection
      people={stored.people}
      keptIn={stored.keeping}
      today={today}
      words={words}
      newId={() => crypto.randomUUID()}
      onSave={async (person, before) => {
        const saved = saveOver(before, dated(person, today));
        await done(saved, 'options.saved');
        return saved.then(
          () => true,
          () => false,
        );
      }}
      onDelete={id => void done(erase(id), 'options.deleted')}
    >
      {erased && <TracesNote {...erased} />}
      <ImportPeople
        known={stored.people}
        words={words}
        today={today}
        readFile={readInWorker}
        onConfirm={async people => {
          const save = async () =>
            stores.people.save(againstStored(await stores.people.list(), people));
          await oneAtATime(save).catch(error => {
            throw new Error(text(troubleOf(error), {}, language), { cause: error });
          });
          await reload();
        }}
      />
      <ExportPeople people={stored.people} today={today} writeXlsx={writeInWorker} />
    </PeopleSection>
  );
}

/** Another page may have changed the same person since the form was opened: that is kept. */
function saveOver(before: Employee | null, person: Employee): Promise<void> {
  return oneAtATime(async () => {
    const stored = await stores.people.get(person.id);
    if (canonical(stored) !== canonical(before)) throw new VaultChanged('Changed in another page');
    await stores.people.save([person]);
  });
}

/** Since when somebody is kept: what the reminders to erase count from. */
function dated(person: Employee, today: string): Employee {
  return person.addedOn ? person : { ...person, addedOn: today };
}
