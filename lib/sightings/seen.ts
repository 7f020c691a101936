import { normalise } from './quick-words.ts';

/** What an element is to the reader; `''` for most. */
export type BoxKind =
  | ''
  | 'table'
  | 'row'
  | 'cell'
  | 'header'
  | 'heading'
  | 'term'
  | 'button'
  | 'link'
  | 'nav';

/** An element and what is read in it: the pieces from `from` to before `to`. */
export interface Box {
  readonly element: Element;
  readonly kind: BoxKind;
  readonly parent: Box | null;
  readonly children: Box[];
  readonly table: Box | null;
  readonly row: Box | null;
  readonly cell: Box | null;
  readonly inNav: boolean;
  readonly from: number;
  to: number;
}

/** A text as one element holds it, or what an icon says of itself. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly box: Box;
  /** Said by a title, an alternative text, a drawn sign: no part of the text around. */
  readonly icon: boolean;
}

/** A box to type or choose in: whether something is in it, never what. */
export interface Entry {
  readonly at: number;
  readonly box: Box;
  readonly hint: string;
  readonly filled: boolean;
}

/** One look at a page. */
export interface Seen {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly boxes: readonly Box[];
  readonly entries: readonly Entry[];
  /** Shadow roots met on the way, to be watched. */
  readonly roots: readonly ShadowRoot[];
  /** More on the page than was read. */
  readonly cut: boolean;
}

/** The words of a short text; long ones are no label, and not worth the time. */
export function wordsOf(text: string): string {
  return text.length > 90 ? '' : normalise(text);
}

/** Texts to be looked up by their words: made ready the first time, since most pages ask for few. */
export interface WordSet {
  has(words: string): boolean;
}

export function wordSet(texts: readonly string[]): WordSet {
  const known = once(() => new Set(texts.map(normalise)));
  return { has: words => known().has(words) };
}

/** What is made the first time it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** What is longer is no value of a list. */
export const LONGEST = 300;

export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ icon }) => !icon)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST);
}

export function piecesIn({ pieces }: Seen, box: Box): readonly Piece[] {
  return pieces.slice(box.from, box.to);
}

/** The biggest box around a piece that `keeps` still accepts; at least its own. */
export function widest(start: Box, keeps: (box: Box) => boolean): Box {
  let box = start;
  while (box.parent && keeps(box.parent)) box = box.parent;
  return box;
}

export function isInside(box: Box | null, other: Box): boolean {
  for (let up = box; up; up = up.parent) if (up === other) return true;
  return false;
}

/** What several readers ask of the same look is worked out once. */
export function oncePerLook<T>(read: (seen: Seen) => T): (seen: Seen) => T {
  const known = new WeakMap<Seen, { readonly value: T }>();
  return seen => {
    const before = known.get(seen);
    if (before) return before.value;
    const value = read(seen);
    known.set(seen, { value });
    return value;
  };
}
