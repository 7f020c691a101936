import type { Block, Held, HeldValue } from '../checks/facts.ts';
import type { Control } from '../controls/control.ts';
import { readNow } from '../controls/read.ts';
import type { Value } from '../controls/value.ts';
import type { Field, Page } from '../portal/page.ts';
import type { Match } from './match.ts';

/** The field in which the user is: what they have not finished is not looked at. */
export type InUse = (control: Control) => boolean;

/**
 * What the page in view holds, block by block: only fields whose control is known for sure. What
 * is in use keeps what it held in `before`, or counts as empty.
 */
export function heldOn(
  page: Page,
  matches: readonly Match[],
  isInUse: InUse,
  before: readonly Block[] = [],
): Block[] {
  const blocks = new Map<number, Held[]>();
  for (const { field, block, control, certainty } of matches) {
    if (!control || (certainty !== 'sure' && certainty !== 'fair')) continue;
    const fields = blocks.get(block) ?? [];
    blocks.set(block, fields);
    const known = before.find(each => each.block === block)?.fields;
    const held = heldBy(control, field, isInUse(control));
    fields.push((isInUse(control) && known?.find(each => each.field === field.key)) || held);
  }
  return [...blocks].map(([block, fields]) => ({ page: page.id, block, fields }));
}

function heldBy(control: Control, field: Field, isInUse: boolean): Held {
  return {
    field: field.key,
    label: control.label,
    value: isInUse ? null : asHeld(readNow(control)),
    // Compulsory once called, where another answer calls it: the rules look at that answer too.
    required: control.required || field.required === true,
    readOnly: control.readOnly,
    maxLength: limitSaid(control.hint) ?? field.maxLength ?? null,
    message: isInUse ? '' : control.message,
  };
}

function asHeld(value: Value): HeldValue {
  if (value === '') return null;
  if (!Array.isArray(value)) return value as Exclude<Value, readonly File[]>;
  return value.map((item: string | File) => (typeof item === 'string' ? item : item.name));
}

/** « 50 caractères maximum » → 50. */
function limitSaid(hint: string): number | null {
  const said = /(\d+)\s*caract[èe]res?/iu.exec(hint);
  return said ? Number(said[1]) : null;
}
