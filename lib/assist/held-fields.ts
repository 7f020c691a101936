import type { Block, Held, HeldValue } from '../checks/facts.ts';
import type { Control } from '../controls/control.ts';
import { readNow } from '../controls/read.ts';
import type { Value } from '../controls/value.ts';
import type { Page } from '../portal/page.ts';
import type { Match } from './match.ts';

/** The field in which the user is: what they have not finished is not looked at. */
export type InUse = (control: Control) => boolean;

/**
 * What the page in view holds, block by block: only fields whose control is known for sure. What
 * is in use keeps what it held in `before`, or is left out.
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
    const held = isInUse(control)
      ? known?.find(each => each.field === field.key)
      : heldBy(control, field.key, field.required === true && !field.when, field.maxLength);
    if (held) fields.push(held);
  }
  return [...blocks].map(([block, fields]) => ({ page: page.id, block, fields }));
}

function heldBy(control: Control, field: string, isAsked: boolean, maxLength?: number): Held {
  return {
    field,
    label: control.label,
    value: asHeld(readNow(control)),
    required: control.required || isAsked,
    readOnly: control.readOnly,
    maxLength: limitSaid(control.hint) ?? maxLength ?? null,
    message: control.message,
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
