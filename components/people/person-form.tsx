import { displayName, type Employee, employeeSchema } from '../../lib/employees/employee.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { useText } from '../language.tsx';
import { personDoubts } from './person-doubts.ts';
import { personGroups } from './person-fields.ts';
import { WhichNumber } from './which-number.tsx';

/** `before`: as they were when the form was opened. Gives `false` when nothing was saved. */
export type SavePerson = (person: Employee, before: Employee | null) => unknown | Promise<boolean>;

interface Props {
  readonly id: string;
  readonly initial: Employee | null;
  /** Everybody else who is kept: the same person may be among them. */
  readonly others: readonly Employee[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: ImportWords;
  readonly onSave: SavePerson;
  readonly onClose: () => void;
}

const ASIDES = { 'identifier.kind': <WhichNumber /> };

/** The form of one person. What it does not show (since when they are here) stays as it is. */
export function PersonForm({ id, initial, others, today, words, onSave, onClose }: Props) {
  const { t, language } = useText();
  const { addedOn, archivedOn } = initial ?? {};
  return (
    <div class="editor">
      <EditorTitle>{initial ? displayName(initial) : t('people.new')}</EditorTitle>
      <RecordForm
        groups={personGroups}
        schema={employeeSchema}
        fixed={{
          schema: 1,
          id,
          ...(addedOn && { addedOn }),
          ...(archivedOn && { archivedOn }),
        }}
        initial={initial}
        words={words}
        submit="options.save"
        doubtsOf={person => personDoubts(person, others, { today, language })}
        asides={ASIDES}
        onSave={async person => {
          // What was typed stays on the screen until it is kept.
          if ((await onSave(person, initial)) !== false) onClose();
        }}
        onCancel={onClose}
      />
    </div>
  );
}
