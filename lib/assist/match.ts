import type { Control } from '../controls/control.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Field } from '../portal/page.ts';
import { assign } from './assignment.ts';
import { blocksOf } from './blocks.ts';
import { score } from './score.ts';
import { FAIR, SURE } from './similarity.ts';
import { type Lesson, lessonsOf } from './taught.ts';

/** One field of a page and the control that is it, if one is. */
export interface Match {
  readonly field: Field;
  /** Which module or employee of the page, from 0; 0 too where nothing repeats. */
  readonly block: number;
  readonly certainty: 'sure' | 'fair' | 'ambiguous' | 'none';
  readonly control: Control | null;
  /** The controls among which nobody could tell, when ambiguous. */
  readonly candidates: readonly Control[];
  /** What the user or their network taught about the field; `fits: false`: nothing here is it. */
  readonly taught?: { readonly correction: Correction; readonly fits: boolean };
}

/** Two scores nearer than this are the same. */
const TIE = 0.015;
/** Of two that read alike, the one that can be written. */
const GREYED = 0.03;

/**
 * The page's fields and the controls, all at once: the best overall assignment, so that
 * « Nom » does not take the control of « Nom de naissance » because it came first. A correction
 * wins where it means one control and no other.
 */
export function match(
  fields: readonly Field[],
  controls: readonly Control[],
  corrections: readonly Correction[] = [],
): Match[] {
  const sections = [...new Set(fields.flatMap(field => field.section ?? []))];
  const known = KNOWN.get(fields) ?? new Map<string, readonly number[]>();
  KNOWN.set(fields, known);
  const scored = controls.map(control => scoresOf(control, fields, sections, known));
  const raw = fields.map((_, row) => scored.map(scores => scores[row] ?? 0));
  const blocks = blocksOf(fields, raw, controls);
  const lessons = lessonsOf(fields, controls, corrections, raw, blocks);
  const taken = new Set([...lessons.values()].flatMap(({ columns }) => columns));
  const rows: { field: Field; block: number; scores: number[] }[] = [];
  for (const [index, field] of fields.entries()) {
    const count = field.repeat ? blocks.count : 1;
    for (let block = 0; block < count; block++) {
      const isTaught = (lessons.get(field)?.columns[block] ?? -1) >= 0;
      const scores = (raw[index] ?? []).map((value, column) => {
        if (value < FAIR || isTaught || taken.has(column)) return 0;
        if (field.repeat && blocks.of[column] !== block) return 0;
        return controls[column]?.readOnly && !field.reference ? value - GREYED : value;
      });
      rows.push({ field, block, scores });
    }
  }
  const columns = assign(rows.map(row => row.scores));
  return rows.map((row, index) => {
    const judged = judge(row, index, rows, columns, controls);
    const lesson = lessons.get(row.field);
    return lesson ? withLesson(judged, lesson, controls) : judged;
  });
}

/** What each description of a control is worth to the fields of a page: the same at each look. */
let KNOWN = new WeakMap<readonly Field[], Map<string, readonly number[]>>();

/** Fields are known by other words since. */
export function forgetScores(): void {
  KNOWN = new WeakMap();
}

/** How surely a control is each of the fields. */
function scoresOf(
  control: Control,
  fields: readonly Field[],
  sections: readonly string[],
  known: Map<string, readonly number[]>,
): readonly number[] {
  const { kind, labels, sections: around, hint, options } = control;
  const key = DESCRIBED.get(control) ?? JSON.stringify([kind, labels, around, hint, options]);
  DESCRIBED.set(control, key);
  const scores = known.get(key) ?? fields.map(field => score(field, control, sections));
  if (known.size > 2000) known.clear();
  known.set(key, scores);
  return scores;
}

/** All that a score depends on, put together once for all pages. */
const DESCRIBED = new WeakMap<Control, string>();

/** An imported correction only proposes, until the user has written one such proposal. */
function withLesson(judged: Match, lesson: Lesson, controls: readonly Control[]): Match {
  const { correction, columns } = lesson;
  const control = controls[columns[judged.block] ?? -1];
  if (control) {
    const certainty = correction.origin === 'mine' ? 'sure' : 'fair';
    return { ...judged, certainty, control, candidates: [], taught: { correction, fits: true } };
  }
  // It means a control of another block: this one is found, or not, as usual.
  const isElsewhere = columns.some(column => column >= 0);
  return isElsewhere ? judged : { ...judged, taught: { correction, fits: false } };
}

interface Row {
  readonly field: Field;
  readonly block: number;
  readonly scores: readonly number[];
}

function judge(
  { field, block, scores }: Row,
  index: number,
  rows: readonly Row[],
  columns: readonly number[],
  controls: readonly Control[],
): Match {
  const column = columns[index] ?? -1;
  const own = scores[column] ?? 0;
  const control = controls[column] ?? null;
  const none = { field, block, control: null, candidates: [] } as const;
  if (!control || own < FAIR) {
    const lost = lostTie(scores, index, rows, columns);
    const candidates = lost >= 0 ? [controls[lost]].filter(isControl) : [];
    return { ...none, certainty: lost >= 0 ? 'ambiguous' : 'none', candidates };
  }
  let isSure = own >= SURE;
  const rivals = scores.flatMap((value, other) => {
    // A greyed namesake takes nothing: it only leaves a doubt.
    const isGreyed = controls[other]?.readOnly && !control.readOnly && !field.reference;
    if (other === column || value + (isGreyed ? GREYED : 0) < own - TIE) return [];
    isSure &&= !isGreyed;
    if (isGreyed) return [];
    const holder = columns.indexOf(other);
    // A control that is more surely another field's is no rival.
    return holder >= 0 && (rows[holder]?.scores[other] ?? 0) > value - TIE ? [] : [controls[other]];
  });
  if (rivals.length > 0) {
    return { ...none, certainty: 'ambiguous', candidates: [control, ...rivals.filter(isControl)] };
  }
  const contested = rows.some(
    (other, at) =>
      at !== index && (columns[at] ?? -1) < 0 && (other.scores[column] ?? 0) >= own - TIE,
  );
  if (contested) return { ...none, certainty: 'ambiguous', candidates: [control] };
  return { field, block, control, candidates: [], certainty: isSure ? 'sure' : 'fair' };
}

/** The column on which the row was as good as the one that got it, or -1. */
function lostTie(
  scores: readonly number[],
  index: number,
  rows: readonly Row[],
  columns: readonly number[],
): number {
  const best = Math.max(0, ...scores);
  if (best < FAIR) return -1;
  const column = scores.indexOf(best);
  const holder = columns.indexOf(column);
  if (holder < 0 || holder === index) return -1;
  return best >= (rows[holder]?.scores[column] ?? 0) - TIE ? column : -1;
}

function isControl(control: Control | undefined): control is Control {
  return control !== undefined;
}
