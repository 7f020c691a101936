import type { Employee } from '../employees/employee.ts';
import type { Choice, PreviewRow } from './preview-people.ts';
import { updatePerson } from './update-person.ts';

/** What the user chose for some lines, by line number. */
export type Choices = ReadonlyMap<number, Choice>;

export function choiceOf(row: PreviewRow, choices: Choices): Choice {
  const chosen = choices.get(row.line);
  return chosen && row.choices.includes(chosen) ? chosen : row.choice;
}

/** The people to store once the user has confirmed. */
export function peopleToSave(rows: readonly PreviewRow[], choices: Choices): readonly Employee[] {
  return rows.flatMap(row => {
    const choice = choiceOf(row, choices);
    if (!row.person || choice === 'leave') return [];
    return [choice === 'update' && row.known ? updatePerson(row.known, row.person) : row.person];
  });
}
