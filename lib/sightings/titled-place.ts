import { MENU, type PlaceId, TITLED_PLACES } from '../portal/places.ts';
import { normalise } from './quick-words.ts';
import { once, oncePerLook, type Piece, type Seen, wordSet, wordsOf } from './seen.ts';

const byTitle = once(
  () =>
    new Map(
      TITLED_PLACES.flatMap(({ id, titles }) =>
        titles.map(title => [normalise(title), id] as const),
      ),
    ),
);
const MENU_WORDS = wordSet(MENU);

/** The place that a title on the page names, the menu left out; `null` when two are named. */
export const titledPlace = oncePerLook((seen): PlaceId | null => {
  const named = titles(seen);
  const best = Math.max(0, ...named.map(({ weight }) => weight));
  const places = new Set(named.filter(({ weight }) => weight === best).map(({ place }) => place));
  const [only, ...others] = places;
  return only && others.length === 0 ? only : null;
});

interface Title {
  readonly place: PlaceId;
  readonly weight: number;
}

function titles(seen: Seen): Title[] {
  const menu = menuPieces(seen);
  const read = seen.pieces.flatMap(piece => {
    if (piece.icon || piece.text.length > 50 || menu.has(piece)) return [];
    const words = wordsOf(uncounted(piece.text));
    const place = byTitle().get(words);
    return place ? [{ place, weight: weightOf(piece) }] : [];
  });
  const ofWindow = seen.document.title.split(/\s[-–—|·]\s/u).flatMap(part => {
    const place = byTitle().get(wordsOf(part));
    return place ? [{ place, weight: 2 }] : [];
  });
  return [...read, ...ofWindow];
}

/** « Tâches (3) » */
function uncounted(text: string): string {
  return text.endsWith(')') ? text.replace(/\s*\(\d+\)$/u, '') : text;
}

/** How much a text looks like the title of the page: by its level, else by its size. */
function weightOf({ box }: Piece): number {
  for (let up: typeof box | null = box, level = 0; up && level < 4; up = up.parent, level++) {
    const { element } = up;
    if (up.kind === 'nav' || up.kind === 'link' || up.kind === 'button') return 0;
    if (element.tagName === 'H1' || element.getAttribute('aria-level') === '1') return 100;
    if (up.kind === 'heading') return 40;
  }
  const view = box.element.ownerDocument.defaultView;
  return Number.parseFloat(view?.getComputedStyle(box.element).fontSize ?? '') || 1;
}

/** The menu repeats the names of the places: entries that follow each other, or a `nav`. */
export const menuPieces = oncePerLook(({ pieces }): ReadonlySet<Piece> => {
  const found = new Set<Piece>();
  let run: Piece[] = [];
  const close = () => {
    if (new Set(run.map(({ text }) => wordsOf(text))).size > 3)
      for (const one of run) found.add(one);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.box.inNav) found.add(piece);
    const words = piece.text.length < 50 ? wordsOf(piece.text) : '';
    // What the menu has already named is the title of the page.
    const isAgain = run.slice(0, -1).some(({ text }) => nameOf(wordsOf(text)) === nameOf(words));
    if (piece.box.kind === 'heading' || isAgain) close();
    else if (MENU_WORDS.has(words)) run.push(piece);
    else if (!piece.icon && !/^\d{1,4}$/u.test(piece.text)) close();
  }
  close();
  return found;
});

/** « Réserve de fonds » and « Réserve de fonds (DRF) » are the same entry. */
function nameOf(words: string): string {
  return byTitle().get(words) ?? words;
}
