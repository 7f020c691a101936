import { normalise, tidy } from '../dom/text.ts';
import {
  type PlacedText,
  RECAP,
  RECAP_PARTS,
  type RecapEntry,
  type RecapPart,
} from '../portal/recap.ts';

/** The texts of one part of the recap, in the order of the page. */
export interface PartTexts {
  readonly part: RecapPart;
  readonly inside: PlacedText[];
}

/** They show each of their lines once; people and modules repeat theirs. */
const SHOWN_ONCE: readonly RecapPart[] = ['employer', 'costs'];

const PARTS = Object.keys(RECAP_PARTS) as readonly RecapPart[]; // Keys of a literal.

/**
 * The texts of each part: under its heading, up to the next one. Under a heading that nobody
 * foresaw, or under none, a part begins with the first line that only it has.
 */
export function recapParts(texts: readonly PlacedText[]): readonly PartTexts[] {
  const opened = new Set(withLines(underHeadings(texts)).map(({ part }) => part));
  const found: PartTexts[] = [];
  for (const text of texts) {
    const heading = partNamed(text);
    if (heading) {
      found.push({ part: heading, inside: [] });
      continue;
    }
    const current = found.at(-1);
    const next = partBegunBy(text, current, opened);
    if (next) {
      if (current) dropHeading(current, text);
      found.push({ part: next, inside: [text] });
      opened.add(next);
    } else current?.inside.push(text);
  }
  // « Formation » is a tab too: what counts is a heading with lines under it.
  return withLines(found);
}

/** What a text of a part names: one of its lines, and what the text says after that name. */
export function lineNamed(
  part: RecapPart,
  { text }: PlacedText,
): { readonly entry: RecapEntry; readonly said: string } | null {
  for (const entry of RECAP) {
    if (entry.part !== part) continue;
    for (const label of entry.labels) {
      const said = after(tidy(text), normalise(label));
      if (said !== null) return { entry, said };
    }
  }
  return null;
}

function underHeadings(texts: readonly PlacedText[]): readonly PartTexts[] {
  const found: PartTexts[] = [];
  for (const text of texts) {
    const part = partNamed(text);
    if (part) found.push({ part, inside: [] });
    else found.at(-1)?.inside.push(text);
  }
  return found;
}

const withLines = (found: readonly PartTexts[]): readonly PartTexts[] =>
  found.filter(({ part, inside }) => inside.some(text => lineNamed(part, text)));

function partNamed({ text, isButton }: PlacedText): RecapPart | null {
  if (isButton) return null;
  const said = normalise(text);
  return PARTS.find(part => RECAP_PARTS[part].some(name => normalise(name) === said)) ?? null;
}

/** The one part that a line opens, when it is none of the part that it stands in. */
function partBegunBy(
  text: PlacedText,
  current: PartTexts | undefined,
  opened: ReadonlySet<RecapPart>,
): RecapPart | null {
  if (text.isButton) return null;
  const own = current && lineNamed(current.part, text);
  if (own && !(SHOWN_ONCE.includes(current.part) && isShown(current, own.entry))) return null;
  const said = normalise(text.text).replace(/ $/u, '');
  const others = PARTS.filter(part => part !== current?.part && !opened.has(part)).filter(part =>
    RECAP.some(
      entry => entry.part === part && entry.labels.some(label => normalise(label) === said),
    ),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

const isShown = ({ part, inside }: PartTexts, entry: RecapEntry) =>
  inside.some(text => lineNamed(part, text)?.entry === entry);

/** The text just before a part that begins by itself is its heading, unless it is a value. */
function dropHeading({ part, inside }: PartTexts, first: PlacedText): void {
  const last = inside.at(-1);
  if (!last || lineNamed(part, last) || last.bottom > first.top) return;
  const isValue = inside.some(
    text => lineNamed(part, text) && text.top < last.bottom && last.top < text.bottom,
  );
  if (!isValue && inside.length > 1) inside.pop();
}

/** What follows the label in a text that begins with it; `null` when it does not. */
function after(text: string, label: string): string | null {
  const words = normalise(text);
  if (words === label) return '';
  if (!words.startsWith(`${label} `)) return null;
  // Names and values of one line are read as one text.
  for (let end = label.length; end <= text.length; end++) {
    if (normalise(text.slice(0, end)) !== label || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
    return text.slice(end).replace(/^[\s:)]+/u, '');
  }
  return null;
}
