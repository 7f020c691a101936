import { tidy } from '../dom/text.ts';
import type { PlacedText, RecapEntry, RecapPart } from '../portal/recap.ts';
import type { RecapLine } from './facts.ts';
import { lineNamed, recapParts } from './recap-parts.ts';

type Box = Pick<PlacedText, 'left' | 'right' | 'top' | 'bottom'>;

interface Name {
  readonly entry: RecapEntry;
  readonly box: Box;
  /** « SIRET: 798… » in one text. */
  readonly said: string;
}

/**
 * The lines of the recap in view, in the order of the page, each with its value as it shows; a
 * line that shows nothing has an empty value. A value belongs to the name that stands before it
 * on its row, else to the nearest one above it: pairs, definition lists and tables read alike.
 */
export function readRecap(texts: readonly PlacedText[]): RecapLine[] {
  const lines: { entry: RecapEntry; value: string; box: Box | null }[] = [];
  const parts = recapParts(texts);
  for (const { part, inside } of parts) {
    const names = inside.flatMap(text => nameOf(part, text) ?? []);
    const own = new Map(names.map(({ entry }) => [entry, false]));
    const values: { name: Name; text: string; box: Box }[] = [];
    for (const text of inside) {
      if (nameOf(part, text) || text.isButton) continue;
      const name = ownerOf(text, names);
      if (name) values.push({ name, text: tidy(text.text), box: text });
    }
    for (const name of names) {
      if (name.said) lines.push({ entry: name.entry, value: name.said, box: null });
      else
        for (const value of joined(values.filter(each => each.name === name))) {
          lines.push({ entry: name.entry, ...value });
        }
      if (!lines.some(({ entry }) => entry === name.entry) && !own.get(name.entry)) {
        own.set(name.entry, true);
        lines.push({ entry: name.entry, value: '', box: null });
      }
    }
  }
  return lines.map(({ entry, value }) => ({ section: entry.part, label: entry.key, value }));
}

function nameOf(part: RecapPart, placed: PlacedText): Name | null {
  const line = lineNamed(part, placed);
  return line && { ...line, box: placed };
}

function ownerOf(value: Box, names: readonly Name[]): Name | null {
  const before = names
    .filter(({ box, said }) => !said && isBeside(box, value) && box.left < value.left)
    .sort((one, other) => other.box.left - one.box.left);
  if (before[0]) return before[0];
  const above = names
    .filter(({ box, said }) => !said && box.top < value.top && isOver(box, value))
    .sort((one, other) => other.box.top - one.box.top);
  return above[0] ?? null;
}

/** On the same row. */
function isBeside(name: Box, value: Box): boolean {
  const shared = Math.min(name.bottom, value.bottom) - Math.max(name.top, value.top);
  return shared > Math.min(name.bottom - name.top, value.bottom - value.top) / 2;
}

/** In the same column. */
function isOver(name: Box, value: Box): boolean {
  return value.left < name.right && name.left < value.right;
}

/** « 300,00 » and « € », or a town after its code, are one value; rows of a table are several. */
function joined(
  values: readonly { text: string; box: Box }[],
): { value: string; box: Box | null }[] {
  const lines: { value: string; box: Box }[] = [];
  for (const { text, box } of values) {
    const last = lines.at(-1);
    if (last && isBeside(last.box, box)) {
      lines[lines.length - 1] = { value: `${last.value} ${text}`, box: last.box };
    } else lines.push({ value: text, box });
  }
  return lines;
}
