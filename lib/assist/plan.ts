import type { Control } from '../controls/control.ts';
import { isHeld } from '../controls/drive.ts';
import { parseNumber } from '../controls/notation.ts';
import { readNow } from '../controls/read.ts';
import type { Value } from '../controls/value.ts';
import type { Field } from '../portal/page.ts';
import type { Match } from './match.ts';
import type { Message, PlanStatus } from './outcome.ts';
import type { FieldValue, Values } from './values.ts';

/** What a fill would do with one field. */
export interface PlanItem {
  readonly field: Field;
  readonly block: number;
  readonly control: Control | null;
  readonly status: PlanStatus;
  /** What would be written; `null` when nobody knows. */
  readonly wanted: FieldValue | null;
  /** What the page holds now. */
  readonly read: Value;
  readonly reason: Message | null;
}

/**
 * What a fill would do, field by field, before anything is done. `valuesOf(block)` gives the
 * values of a module or an employee of the page. Fields whose condition is not met, and optional
 * ones that nobody has a value for and that the page does not show, are left out.
 */
export function plan(
  matches: readonly Match[],
  valuesOf: (block: number) => Values | null,
): PlanItem[] {
  // A module that is not there yet lacks nothing: it is to be added.
  const isNone = !matches.some(({ field, control }) => field.repeat === 'module' && control);
  return matches.flatMap(found => {
    const values = valuesOf(found.block);
    if (!values || (isNone && found.field.repeat === 'module')) return [];
    const item = itemOf(found, values[found.field.key] ?? null);
    return isWorthShowing(item, found, values) ? [item] : [];
  });
}

function itemOf(found: Match, wanted: FieldValue | null): PlanItem {
  const { field, block, control, certainty } = found;
  const read = control ? readNow(control) : null;
  const base = { field, block, control, wanted, read, reason: null };
  if (field.yours && !wanted?.files) {
    // Ticked or attached by the user: done.
    if (!isEmpty(read, field)) return { ...base, status: 'same' };
    return { ...base, status: 'yours', reason: { key: 'reason.yours' } };
  }
  if (certainty === 'ambiguous') {
    return { ...base, status: 'ambiguous', reason: { key: 'reason.ambiguous' } };
  }
  if (!control) {
    const key = wanted?.files ? 'reason.no-file-box' : 'reason.not-found';
    return { ...base, status: 'not-found', reason: { key } };
  }
  if (!wanted) return { ...base, status: 'missing', reason: missingReason(field) };
  const accepted = [wanted.value, ...(wanted.spellings ?? [])];
  if (isHeld(control, read, accepted)) return { ...base, status: 'same' };
  if (field.reference || control.readOnly) {
    const key = isEmpty(read, field) ? 'reason.locked' : 'reason.locked-differs';
    return { ...base, status: 'locked', reason: { key } };
  }
  const { chosen, doubtful } = wanted;
  if (!isEmpty(read, field) && !(chosen && String(chosen.over) === String(read))) {
    return { ...base, status: 'conflict', reason: { key: 'reason.conflict' } };
  }
  if (!chosen) {
    if (doubtful) return { ...base, status: 'propose', reason: { key: doubtful } };
    if (certainty === 'fair') return { ...base, status: 'propose', reason: { key: 'reason.fair' } };
    if (chosen === false) return { ...base, status: 'propose' };
  }
  return { ...base, status: 'write', reason: isOneWay(control, read) ? ONE_WAY : null };
}

const ONE_WAY: Message = { key: 'reason.one-way' };

/** Radios have no gesture back to « nothing chosen »: said before they are touched. */
export function isOneWay({ kind, choices }: Control, read: Value): boolean {
  if (kind !== 'choice' || read !== null) return false;
  return choices.some(({ element }) => element.matches('input, [role=radio]'));
}

function missingReason(field: Field): Message {
  return { key: field.required ? 'reason.missing' : 'reason.optional' };
}

/** Portals prefill amounts with zero: nobody typed it. */
function isEmpty(read: Value, field: Field): boolean {
  if (read === null || read === '' || read === false) return true;
  if (Array.isArray(read)) return read.length === 0;
  const isAmount = field.kind === 'money' || field.kind === 'number';
  return isAmount && parseNumber(String(read)) === 0;
}

function isWorthShowing(item: PlanItem, { field, certainty }: Match, values: Values): boolean {
  if (item.control) {
    if (field.yours && !item.wanted?.files) return field.required === true;
    if (item.wanted) return true;
    if (field.reference) return false;
    // What the user typed where we know nothing needs no word.
    return item.read === null || item.read === '';
  }
  if (certainty === 'ambiguous') return item.wanted !== null;
  if (!isConditionMet(field, values)) return false;
  return item.wanted !== null && item.wanted.chosen !== false && !field.reference;
}

/** Absent on purpose: the portal shows the field only with certain answers to another one. */
function isConditionMet(field: Field, values: Values): boolean {
  if (!field.when) return true;
  const other = values[field.when.field];
  if (!other) return false;
  return field.when.is.some(value => value === other.value || other.spellings?.includes(value));
}
