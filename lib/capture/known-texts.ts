import { splitLabel } from '../controls/label-text.ts';
import { normalise } from '../dom/text.ts';
import { MODULE_CHOICE, NEVER_PRESSED, NEW_REQUEST, PRESSES } from '../portal/buttons.ts';
import { PAGES } from '../portal/pages.ts';
import { EMPLOYEE_COLUMNS, SCREENS } from '../portal/screens.ts';
import { COMMON_TEXTS, RANKED_TEXTS } from './common-words.ts';

/** Words and numbers that a hint may be made of, and nothing else. */
const HINT_WORDS = new Set(
  'format attendu accepte jj mm aaaa jjmmaaaa dd yyyy caracteres caractere chiffres maximum minimum max min facultatif facultative optionnel optionnelle mo ko pdf jpg png et ou de a'.split(
    ' ',
  ),
);

let known: ReadonlySet<string> | undefined;
const ranked = new Set(RANKED_TEXTS.map(normalise));

/** The text, as a whole, is one of the portal's known wordings or a word of any form. */
export function isKnown(text: string): boolean {
  known ??= new Set([...portalTexts(), ...COMMON_TEXTS].map(normalise));
  const { core, hint } = splitLabel(text);
  if (!isKnownHint(hint)) return false;
  const words = normalise(core);
  if (words === '' || known.has(words)) return true;
  // A rank: « Module 2 », « 3. Formation ». Any other number may be a datum.
  const unranked = words.replace(/^\d{1,2} (?=\p{L})/u, '');
  if (/^\d{1,2}[.)]\s/u.test(core) && known.has(unranked)) return true;
  return ranked.has(unranked.replace(/ \d{1,2}\b/gu, ''));
}

function isKnownHint(hint: string): boolean {
  const words = normalise(hint).split(' ').filter(Boolean);
  // Numbers alone may be a datum (« 12/05 »): only « 50 caractères maximum » and the like.
  const isWorded = words.length === 0 || words.some(word => HINT_WORDS.has(word));
  return isWorded && words.every(word => HINT_WORDS.has(word) || /^\d{1,3}$/u.test(word));
}

function* portalTexts(): Generator<string> {
  for (const page of PAGES) {
    yield* [page.name, page.tab ?? '', ...page.headings];
    for (const field of page.fields) {
      yield* [...field.labels, ...(field.section ?? []), ...(field.options ?? [])];
    }
  }
  for (const press of PRESSES) yield* press.texts;
  for (const texts of [...Object.values(SCREENS), ...Object.values(EMPLOYEE_COLUMNS)]) yield* texts;
  yield* [...MODULE_CHOICE, ...NEW_REQUEST, ...NEVER_PRESSED];
}
