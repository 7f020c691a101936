import type { Paper } from '../documents/document.ts';
import type { Employee } from '../employees/employee.ts';
import { normalName } from '../employees/normal-name.ts';

/** Where a name stays once the person is erased from the list. */
export interface Traces {
  /** Papers kept here whose file is called after them. What is inside is not read. */
  readonly papers: readonly Paper[];
  /** A backup made while they were here holds them; ISO instant. */
  readonly backupAt: string | null;
}

export function tracesOf(
  person: Employee,
  kept: { readonly papers: readonly Paper[]; readonly backupAt: string | null },
): Traces {
  const names = [person.birthName, person.usageName ?? ''].map(normalName).filter(Boolean);
  const isNamed = ({ name }: Paper) => {
    const words = ` ${normalName(name)} `;
    return names.some(each => words.includes(` ${each} `));
  };
  return { papers: kept.papers.filter(isNamed), backupAt: kept.backupAt };
}
