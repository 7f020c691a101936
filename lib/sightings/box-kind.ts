import { normalise } from './quick-words.ts';
import type { BoxKind } from './seen.ts';

const BY_ROLE: Readonly<Record<string, BoxKind>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'header',
  rowheader: 'cell',
  heading: 'heading',
  term: 'term',
  button: 'button',
  link: 'link',
  navigation: 'nav',
};

const BY_TAG: Readonly<Record<string, BoxKind>> = {
  TABLE: 'table',
  TR: 'row',
  TD: 'cell',
  TH: 'header',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  DT: 'term',
  BUTTON: 'button',
  A: 'link',
  NAV: 'nav',
};

/** What an element is by role, else by tag. */
export function kindOf(element: Element, role: string | null): BoxKind {
  if (role) return BY_ROLE[role] ?? '';
  const kind = BY_TAG[element.tagName] ?? '';
  // A header beside a row's cells is the row's own: the number of the file, most of the time.
  return kind === 'header' && element.getAttribute('scope') === 'row' ? 'cell' : kind;
}

/** Nothing inside is read as text. */
export const OPAQUE: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA INPUT IFRAME OBJECT VIDEO AUDIO CANVAS HEAD'.split(
    ' ',
  ),
);

const ICON_NAMES =
  /^(?:[a-z]+(?:_[a-z]+)+|check|done|warning|error|close|edit|delete|visibility|search|add|menu|help|info|pi-[a-z-]+)$/u;

/** A text drawn as a sign: « ✓ », « ▲ », the name of an icon in an icon font. */
export function isSign(text: string): boolean {
  if (/[a-z0-9]/i.test(text)) return /^[a-z]/.test(text) && ICON_NAMES.test(text);
  // No words are left of it; of them, dashes say that there is nothing.
  return /^[% ]*$/.test(normalise(text)) && !/^[-–—/]+$/.test(text);
}
