import type { Dossier } from './dossier.ts';

/** Every number under which a request was ever known. */
export function numbersOf({ answers, rows }: Dossier): ReadonlySet<string> {
  const said = [...(answers.draft ?? []), ...(answers.file ?? [])].flatMap(
    ({ value }) => value ?? [],
  );
  return new Set([...said, ...rows.map(({ number }) => number)]);
}

/** The dossiers by number: asked for each line of a list. */
export function byNumber(dossiers: readonly Dossier[]): ReadonlyMap<string, Dossier> {
  const found = new Map<string, Dossier>();
  // Of two with the same number, the first created: it is last in the list.
  for (const dossier of dossiers) {
    for (const number of numbersOf(dossier)) found.set(number, dossier);
  }
  return found;
}
