import type { Dossier } from './dossier.ts';
import { factsOf } from './facts.ts';
import { mergeDossiers } from './merge.ts';
import { numbersOf } from './numbers.ts';
import { withPersonal } from './personal.ts';
import { isSameRequest } from './same-request.ts';
import type { DossierStore } from './store.ts';
import type { PersonalParts } from './vault-part.ts';

/**
 * Those that may well be the same request as this one, followed twice: a number in common, or the
 * same training on the same days and no two numbers of a kind. Only the user knows.
 */
export function doublesOf(dossier: Dossier, all: readonly Dossier[]): readonly Dossier[] {
  const numbers = numbersOf(dossier);
  const told = toldBy(dossier);
  return all.filter(other => {
    if (other.id === dossier.id) return false;
    if ([...numbersOf(other)].some(number => numbers.has(number))) return true;
    const facts = toldBy(other);
    const isOther = differ(told.draft, facts.draft) || differ(told.file, facts.file);
    return !isOther && isSameRequest(told, facts);
  });
}

interface Kept {
  readonly dossiers: Pick<DossierStore, 'changeAll'>;
  readonly parts: Pick<PersonalParts, 'get' | 'change'>;
  readonly remove: (id: string) => Promise<void>;
}

/**
 * Puts the second with the first: all that was said, seen and noted of both. Stopped anywhere, both
 * are still there, and it can be done again. `false`: one of them is gone meanwhile.
 */
export async function unite(id: string, double: string, kept: Kept): Promise<boolean> {
  const theirs = await kept.parts.get(double);
  await kept.parts.change(id, mine => withPersonal(mine, theirs));
  const isDone = await kept.dossiers.changeAll(all => {
    const mine = all.find(each => each.id === id);
    const other = all.find(each => each.id === double);
    if (!mine || !other) return { put: [], result: false };
    return { put: [mergeDossiers(mine, other)], result: true };
  });
  if (isDone) await kept.remove(double);
  return isDone;
}

const differ = (one?: string, other?: string) => Boolean(one && other && one !== other);

function toldBy(dossier: Dossier) {
  const { company, title, start, end, draft, file } = factsOf(dossier);
  return { company, training: title, start, end, draft, file };
}
