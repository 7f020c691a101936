import type { DeadlineId } from '../procedure/deadline-rules.ts';
import type { SaidSteps } from '../procedure/settle.ts';
import { instantOf } from '../procedure/sighting.ts';
import { type Claim, current, disputed, standing } from './claims.ts';
import type { AnswerName, AnswerValue, Dossier, ListName } from './dossier.ts';
import { sameText } from './same-request.ts';

/** What is known of a request now: of what was said and what was read, the newest. */
export type Facts = { readonly [Name in AnswerName]?: AnswerValue<Name> } & {
  readonly company?: string;
};

export function factsOf(dossier: Dossier): Facts {
  const known = facts.get(dossier) ?? readFacts(dossier);
  facts.set(dossier, known);
  return known;
}

/** Asked of each dossier for every line of a list; a dossier is never changed in place. */
const facts = new WeakMap<Dossier, Facts>();

function readFacts(dossier: Dossier): Facts {
  const said = Object.fromEntries(
    Object.entries(dossier.answers).flatMap(([name, claims]) => {
      const value = standing<unknown>(claims);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Facts; // Each value is of its own key.
  const read = Object.fromEntries(
    READ.flatMap(([name]) => {
      const [newest] = voices(dossier, name);
      return newest ? [[name, newest.value]] : [];
    }),
  );
  return { ...said, ...read };
}

/** A fact that is not the same everywhere. */
export interface Contradiction {
  readonly fact: 'title' | 'start' | 'end' | 'company';
  /** Newest first. `you`: typed, or from the profile it was filled with. */
  readonly voices: readonly Voice[];
}

export interface Voice {
  readonly value: string;
  readonly from: 'you' | ListName;
  readonly at: string;
}

/** What the lists, or the user, say differently. Both are kept; the newest is shown. */
export function contradictions(dossier: Dossier): readonly Contradiction[] {
  return READ.flatMap(([fact]) => {
    const said = voices(dossier, fact);
    const [newest] = said;
    const differs = said.some(({ value }) => newest && !sameText(value, newest.value));
    return differs ? [{ fact, voices: said }] : [];
  });
}

/** What the user ticked, for the procedure. */
export function saidOf({ said }: Dossier): SaidSteps {
  return Object.fromEntries(
    Object.entries(said).flatMap(([step, claims]) => {
      const now = current(claims);
      return now ? [[step, { done: now.value === true, at: now.at }]] : [];
    }),
  );
}

export function typedDeadlines({ deadlines }: Dossier): Partial<Record<DeadlineId, string>> {
  return Object.fromEntries(
    Object.entries(deadlines).flatMap(([id, claims]) => {
      const day = standing<string>(claims);
      return day ? [[id, day]] : [];
    }),
  );
}

/** Something said differently by two colleagues: the user chooses. */
export interface Dispute {
  readonly of: 'step' | 'answer' | 'deadline';
  readonly name: string;
  readonly claims: readonly Claim<unknown>[];
}

export function disputesOf({ said, answers, deadlines }: Dossier): readonly Dispute[] {
  const among = (of: Dispute['of'], all: object) =>
    Object.entries(all).flatMap(([name, each]: [string, readonly Claim<unknown>[]]) => {
      const claims = disputed(each);
      return claims.length > 0 ? [{ of, name, claims }] : [];
    });
  return [...among('step', said), ...among('answer', answers), ...among('deadline', deadlines)];
}

export function isClosed({ answers }: Dossier): boolean {
  return standing(answers.closedOn) !== undefined;
}

export function newestRow({ rows }: Dossier) {
  return rows.toSorted(byInstant).at(-1);
}

interface Dated {
  readonly at: string;
}

const byInstant = (a: Dated, b: Dated) => instantOf(a) - instantOf(b);

const READ = [
  ['title', 'training'],
  ['start', 'start'],
  ['end', 'end'],
  ['company', 'company'],
] as const;

function voices(dossier: Dossier, fact: Contradiction['fact']): readonly Voice[] {
  const column = READ.find(([name]) => name === fact)?.[1] ?? 'training';
  const said = fact === 'company' ? undefined : current(dossier.answers[fact]);
  const read = dossier.rows.flatMap(row => {
    const value = row[column];
    return value ? [{ value, from: row.list, at: row.at }] : [];
  });
  const yours = said?.value ? [{ value: said.value, from: 'you' as const, at: said.at }] : [];
  const found = [...yours, ...read].toSorted((a, b) => byInstant(b, a));
  // A list cuts what does not fit: the whole text, where it is known, says more.
  const [newest] = found;
  const whole = newest && isCut(newest.value) && found.find(each => isWholeOf(each, newest));
  return whole ? [whole, ...found.filter(each => each !== whole)] : found;
}

const isCut = (text: string) => /(?:…|\.{3})\s*$/u.test(text);

function isWholeOf(one: Voice, cut: Voice): boolean {
  return !isCut(one.value) && sameText(one.value, cut.value);
}
