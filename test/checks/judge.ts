import { check } from '../../lib/checks/check.ts';
import { RECAP } from '../../lib/portal/recap.ts';
import { judgedFacts } from './facts-of-request.ts';
import { RIGHT_REQUESTS, WRONG_REQUESTS } from './requests/all-requests.ts';
import { BASES } from './requests/base-requests.ts';
import { TODAY } from './requests/places.ts';
import type { BaseId, Fields, RequestCase } from './requests/request-case.ts';
import { requestOf } from './requests/request-of.ts';
import { falseAlarms, missed, type SaidOfRequest } from './requests/score.ts';

/** What the rules say of a case, in the words of the set. */
export function saidOf(one: RequestCase): SaidOfRequest[] {
  const { facts, places } = judgedFacts(one);
  return check(facts).map(({ at, severity, rule, says }) => {
    const place = at
      ? places.get(`${at.page}/${at.block}/${at.field}`)
      : recapPlace(says.fr, requestOf(one).pages.synthese?.blocks ?? []);
    const what = `${rule}: ${says.fr}`;
    if (place) return { ...place, severity, what };
    return { page: 'synthese', label: null, severity, what };
  });
}

/** A line of the recap is no field: the sentence names it, and what it shows tells which block. */
function recapPlace(says: string, blocks: readonly Fields[]) {
  const [, label, shown] =
    /^Synthèse, « (.+?) » : la page (?:montre|compte) « ?(.+?) ?»/u.exec(says) ??
    /^Synthèse, « (.+?) »/u.exec(says) ??
    [];
  const entry = RECAP.find(({ labels }) => labels[0] === label);
  if (!entry || !label) return undefined;
  const holding = blocks.filter(fields => label in fields);
  const block = Math.max(
    holding.findIndex(fields => fields[label] === (shown ?? '')),
    0,
  );
  return { page: 'synthese' as const, label, block };
}

export interface Judged {
  readonly id: string;
  readonly says: string;
  readonly faults: readonly string[];
}

type Families = Readonly<Record<string, readonly RequestCase[]>>;

/** The mistakes that nothing was said of. */
export function judgeWrong(families: Families = WRONG_REQUESTS): {
  readonly cases: number;
  readonly mistakes: number;
  readonly missed: Judged[];
} {
  const bases = new Map(
    Object.keys(BASES).map(base => [
      base,
      saidOf({ id: base, says: '', today: TODAY, base: base as BaseId, changes: [], expected: [] }),
    ]),
  );
  const wrong = Object.values(families).flat();
  const judged = wrong.map(one => {
    const lacking = missed(one, saidOf(one), bases.get(one.base));
    return {
      id: one.id,
      says: one.says,
      faults: lacking.map(
        ({ page, block, label, severity }) => `${page}#${block ?? 0} ${label} ${severity}`,
      ),
    };
  });
  return {
    cases: judged.length,
    mistakes: wrong.reduce((sum, { expected }) => sum + expected.length, 0),
    missed: judged.filter(({ faults }) => faults.length > 0),
  };
}

/** The right requests of which something wrong was said. */
export function judgeRight(families: Families = RIGHT_REQUESTS): {
  readonly cases: number;
  readonly alarmed: Judged[];
} {
  const judged = Object.values(families)
    .flat()
    .map(one => ({
      id: one.id,
      says: one.says,
      faults: falseAlarms(one, saidOf(one)).map(
        ({ page, block, label, severity, what }) =>
          `${page}#${block ?? 0} ${label} ${severity}: ${what}`,
      ),
    }));
  return { cases: judged.length, alarmed: judged.filter(({ faults }) => faults.length > 0) };
}
