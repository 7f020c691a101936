import { SCREENS } from '../portal/screens.ts';
import { normalise } from './quick-words.ts';
import { isInside, type Seen } from './seen.ts';

/** How much of a list is shown. */
export interface Paging {
  readonly page?: { readonly current: number; readonly total: number };
  /** « 80 résultats » */
  readonly results?: number;
  /** A search or a filter is on: what is not in the list may still exist. */
  readonly filtered: boolean;
  /** « Aucun résultat » */
  readonly saidEmpty: boolean;
}

const FILTERS = ['dispositif', 'statut', 'etat', 'periode', 'mandat de gestion', 'subrogation'];
const UNSET = /^(?:|selection\b.*|selectionne[zr]\b.*|tous|toutes|aucune?)$/u;
const SEARCH = /recherch|num[ée]ro|code|filtr/iu;
/** The legend of the signs repeats the names of filters. */
const BADGE = /^(?:subrogation|alerte|mandat)/iu;
const EMPTY = SCREENS.noResult.map(normalise);

/** What is written around a list about its pages, its results and its filters. */
export function readPaging(seen: Seen, list: { from: number; to: number }): Paging {
  const texts = seen.pieces.filter(({ at, icon }) => !icon && (at < list.from || at >= list.to));
  const inside = seen.pieces.slice(list.from, list.to);
  const said = (pattern: RegExp) =>
    firstMatch(
      texts.map(({ text }) => text),
      pattern,
    );
  const results = said(/^([\d\s.]{1,9}) (?:résultats?|dossiers?|brouillons?|demandes?)\b/iu);
  const pages = pagesIn(
    seen,
    texts.map(({ text }) => text),
  );
  return {
    ...(pages ? { page: pages } : {}),
    ...(results ? { results: Number(results[1]?.replace(/\D/gu, '')) } : {}),
    filtered: isFiltered(seen, list),
    saidEmpty: [...texts, ...inside].some(
      ({ text }) => text.length < 60 && EMPTY.some(words => normalise(text).startsWith(words)),
    ),
  };
}

function pagesIn(seen: Seen, texts: readonly string[]): Paging['page'] | null {
  const written = firstMatch(texts, /^(?:page\s+)?(\d{1,4})\s*(?:\/|sur|of)\s*(\d{1,4})$/iu);
  if (written) return checked(Number(written[1]), Number(written[2]));
  const [current] = seen.boxes.filter(
    ({ element, from, to }) =>
      element.getAttribute('aria-current') === 'page' &&
      to - from > 0 &&
      seen.pieces.slice(from, to).some(({ text }) => /^\d{1,4}$/u.test(text)),
  );
  if (!current) return null;
  const numberIn = (text: string) => Number(/^(?:page\s+)?(\d{1,4})$/iu.exec(text)?.[1] ?? 0);
  const around = current.parent?.parent ?? current;
  const numbers = seen.pieces.slice(around.from, around.to).map(({ text }) => numberIn(text));
  const own = seen.pieces.slice(current.from, current.to).map(({ text }) => numberIn(text));
  return checked(Math.max(0, ...own), Math.max(0, ...numbers));
}

function checked(current: number, total: number): Paging['page'] | null {
  return current >= 1 && current <= total ? { current, total } : null;
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const text of texts) {
    const match = text.length < 60 ? pattern.exec(text) : null;
    if (match) return match;
  }
  return null;
}

/** Something is typed in the search, or a filter holds something else than « Sélection ». */
function isFiltered(seen: Seen, list: { from: number; to: number }): boolean {
  const isOutside = (at: number) => at <= list.from || at >= list.to;
  const searched = seen.entries.some(
    ({ hint, filled, at, box }) =>
      filled && isOutside(at) && (SEARCH.test(hint) || isFilter(seen, box.from)),
  );
  if (searched) return true;
  return seen.pieces.some(({ text, at, icon, box }) => {
    if (icon || at === list.from || !isOutside(at) || box.kind === 'header' || !isFilterName(text))
      return false;
    const next = seen.pieces[at + 1];
    // Its value stands in the same small block.
    if (!next || next.icon || !isInside(next.box, box.parent?.parent ?? box)) return false;
    const isValue = next.at !== list.from && !isFilterName(next.text) && next.text.length < 60;
    return isValue && !UNSET.test(normalise(next.text)) && !BADGE.test(normalise(next.text));
  });
}

/** The text just before a box to type or choose in names a filter. */
function isFilter(seen: Seen, at: number): boolean {
  const before = seen.pieces[at - 1];
  return before !== undefined && isFilterName(before.text);
}

function isFilterName(text: string): boolean {
  return text.length < 30 && FILTERS.includes(normalise(text));
}
