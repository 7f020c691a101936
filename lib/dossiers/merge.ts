import { type Claim, mergeClaims } from './claims.ts';
import { compactAbsences, compactRows, compactSightings } from './compact.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { type Dispute, disputesOf, factsOf } from './facts.ts';
import { numbersOf } from './numbers.ts';
import { isSameRequest } from './same-request.ts';

/**
 * The follow-up of two colleagues as one: what each said of each step, what each saw. The same in
 * any order, and twice is once, but for the id, which is that of the first.
 */
export function mergeDossiers(mine: Dossier, theirs: Dossier): Dossier {
  const days = [mine.createdOn, theirs.createdOn].flatMap(day => day ?? []).toSorted();
  return dossierSchema.parse({
    schema: 1,
    id: mine.id,
    ...(days[0] && { createdOn: days[0] }),
    answers: mergeAll(mine.answers, theirs.answers),
    said: mergeAll(mine.said, theirs.said),
    deadlines: mergeAll(mine.deadlines, theirs.deadlines),
    sightings: compactSightings([...mine.sightings, ...theirs.sightings]),
    rows: compactRows([...mine.rows, ...theirs.rows]),
    absences: compactAbsences([...mine.absences, ...theirs.absences]),
  });
}

/** What the user has to choose between, once both are put together; none was there before. */
export function newDisputes(mine: Dossier, merged: Dossier): readonly Dispute[] {
  const before = new Set(disputesOf(mine).map(dispute => JSON.stringify(dispute)));
  return disputesOf(merged).filter(dispute => !before.has(JSON.stringify(dispute)));
}

/** Which of one's own a colleague's is: the same one handed on, the same number, the same request. */
export function counterpartOf(
  theirs: Dossier,
  dossiers: readonly Dossier[],
): Dossier | 'several' | null {
  const numbers = numbersOf(theirs);
  const isNumbered = (each: Dossier) => [...numbersOf(each)].some(one => numbers.has(one));
  const same = dossiers.find(({ id }) => id === theirs.id);
  const isOther = same && numbers.size > 0 && numbersOf(same).size > 0 && !isNumbered(same);
  if (same && !isOther) return same;
  const numbered = dossiers.find(isNumbered);
  if (numbered) return numbered;
  // Handed on, then begun anew under another number, or copied by hand: who knows?
  if (same) return 'several';
  const told = toldBy(theirs);
  const [only, ...others] = dossiers.filter(
    each =>
      // Two numbers are two requests.
      (numbers.size === 0 || numbersOf(each).size === 0) && isSameRequest(toldBy(each), told),
  );
  if (others.length > 0) return 'several';
  return only ?? null;
}

function toldBy(dossier: Dossier) {
  const { company, title, start, end } = factsOf(dossier);
  return { company, training: title, start, end };
}

type AllClaims = Readonly<Record<string, readonly Claim<unknown>[] | undefined>>;

function mergeAll(mine: AllClaims, theirs: AllClaims): AllClaims {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].toSorted();
  return Object.fromEntries(names.map(name => [name, mergeClaims(mine[name], theirs[name])]));
}
