import { FORM_TABS, TAB_SIGNS } from '../portal/places.ts';
import { SCREENS } from '../portal/screens.ts';
import { normalise } from './quick-words.ts';
import { type Box, oncePerLook, type Piece, piecesIn, widest, wordSet } from './seen.ts';

export interface TabReading {
  /** As printed. */
  readonly label: string;
  readonly mark: 'valid' | 'invalid' | 'unknown';
  readonly active: boolean;
}

const TABS = wordSet(FORM_TABS);
const VALID = SCREENS.tabValid.map(normalise);
const INVALID = SCREENS.tabInvalid.map(normalise);
/** Between two tabs: their marks, a rank, never much else. */
const MOST_BETWEEN = 2;

/** The tabs of the form with their marks; empty where there is no form. */
export const readTabs = oncePerLook((seen): TabReading[] => {
  const run = longestRun(seen.pieces);
  return run.map(piece => {
    const others = run.filter(other => other !== piece);
    const holdsNone = (box: Box) => others.every(({ at }) => at < box.from || at >= box.to);
    const box = widest(piece.box, holdsNone);
    const said = piecesIn(seen, box).filter(one => one !== piece || one.text !== labelOf(one.text));
    return { label: labelOf(piece.text), mark: markOf(said), active: isActive(box) };
  });
});

function longestRun(pieces: readonly Piece[]): Piece[] {
  let best: Piece[] = [];
  let run: Piece[] = [];
  let between = 0;
  const close = () => {
    const names = new Set(run.map(({ text }) => labelOf(text)));
    if (names.size > 2 && run.length > best.length) best = run;
    run = [];
  };
  for (const piece of pieces) {
    if (piece.icon) continue;
    if (isTab(piece.text) && !piece.box.table && !piece.box.inNav) {
      if (run.some(({ text }) => labelOf(text) === labelOf(piece.text))) close();
      run.push(piece);
      between = 0;
    } else if (++between > MOST_BETWEEN) close();
  }
  close();
  return best;
}

function isTab(text: string): boolean {
  return text.length < 120 && TABS.has(normalise(labelOf(text)));
}

/** The letters of French: `\p{L}` whatever its case takes long to compile, on each page that loads. */
const TOLD = /^([a-zà-öø-ÿœ]+(?:\(s\))?)\s*[:,–-]?\s+(?:onglet|des données)\b/i;

/** « Employeur Onglet validé » → « Employeur »; « 2. Employeur » too. */
function labelOf(text: string): string {
  const bare = text.replace(/^\d\s*[.)-]\s*/u, '');
  return (/onglet|des donn/i.test(bare) && TOLD.exec(bare)?.[1]) || bare;
}

function markOf(said: readonly Piece[]): TabReading['mark'] {
  const marks = new Set(said.flatMap(({ text, box }) => [signOf(text), signOfState(box)]));
  const isValid = marks.has('valid');
  const isInvalid = marks.has('invalid');
  if (isValid === isInvalid) return 'unknown';
  return isValid ? 'valid' : 'invalid';
}

function signOf(text: string): TabReading['mark'] {
  const words = normalise(text);
  const says = (known: readonly string[]) => known.some(one => words.includes(one));
  if (says(INVALID) || TAB_SIGNS.invalid.test(`${text} ${words}`)) return 'invalid';
  if (says(VALID) || TAB_SIGNS.valid.test(`${text} ${words}`)) return 'valid';
  return 'unknown';
}

function signOfState({ element }: Box): TabReading['mark'] {
  return element.getAttribute('aria-invalid') === 'true' ? 'invalid' : 'unknown';
}

function isActive({ element }: Box): boolean {
  const marked = '[aria-selected=true], [aria-current]:not([aria-current=false])';
  return element.matches(marked) || element.querySelector(marked) !== null;
}
