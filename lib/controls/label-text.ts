import { normalise, remembered, tidy } from '../dom/text.ts';

/** A label as read on the screen, split into what names the field and what helps to fill it. */
export interface LabelParts {
  readonly core: string;
  readonly hint: string;
  readonly required: boolean;
}

const ICONS = /[ⓘℹ🛈❓❔⚠✓✔✕×\p{Co}]|^[•●] |\((?:\?|i)\)/gu;
const STARS = /[*＊✱]+|[•●]$/gu;
const REQUIRED =
  /\((?:valeur|saisie) obligatoire\)|\(?(?<!\p{L})(?:champ )?(?:obligatoire|requise?|required)(?!\p{L})\)?/iu;
/** Where help begins inside a text: format, example, length, « facultatif ». */
const HINT =
  /(?:\(\s*)?(?:\bformats?(?: attendu| accepté)?s?\s*:|\bex(?:emple)?s?\s*[.:]|\bpar exemple\b|\bp\. ?ex\b|\b\d+\s*(?:à|-)?\s*\d*\s*caract[èe]res?\b|\b(?:maximum|max\.?|minimum)\s*:?\s*\d|\b\d+\s*[KM]o\b|\bjj\s*[/.-]\s*mm\b|\bdd\s*\/\s*mm\b|\bmm\s*\/\s*(?:dd|jj)\b|\bfacultati(?:f|ve)\b|\boption(?:nel|nelle|al)\b|\b\d+\s*\/\s*\d+$)/iu;

/** What an area for files says: « Glissez-déposez vos fichiers ici ». */
export const DROP_WORDS =
  /\b(?:gliss|d[ée]pos|drag|drop)\p{L}*\b.{0,40}\b(?:fichiers?|documents?|pi[èe]ces?|files?|ici|here)\b/iu;

export const splitLabel = remembered((raw): LabelParts => {
  const text = tidy(raw.replace(ICONS, ' '));
  const starred = STARS.test(text);
  STARS.lastIndex = 0;
  const bare = tidy(text.replace(STARS, ' ').replace(/\(\s*\)/gu, ' '));
  const required = starred || REQUIRED.test(bare);
  const plain = tidy(bare.replace(REQUIRED, ' '));
  const at = plain.search(HINT);
  const core = at < 0 ? plain : plain.slice(0, at);
  const hint = at < 0 ? '' : plain.slice(at);
  return { core: trimEdges(core), hint: tidy(hint.replace(/^\(|\)$/gu, '')), required };
});

/** What is written inside or around a switch: its state, not its name. */
export const STATE_WORDS = /^(?:oui|non|on|off)$/iu;

/**
 * A text that helps without naming: « 50 caractères maximum », « € », « +33 », « 0,00 », « 5 j »,
 * « Glissez un fichier ici ».
 */
export const isHint = remembered(raw => {
  const { core } = splitLabel(raw);
  return (
    DROP_WORDS.test(raw) || normalise(core).length < 2 || /^[+\d\s.,/%]+(?: \p{L})?$/u.test(core)
  );
});

/** A sentence explains; a label names. */
export function isSentence(text: string): boolean {
  if (text.length > 120 || !/[.!]$/u.test(text)) return text.length > 120;
  return text.length > 45 || TWO_OF_THEM.test(text);
}

/** « Facultatif. Voir ci-dessous. »: no name has a full stop inside and one at its end. */
const TWO_OF_THEM = /\p{Ll}{4}\. \p{L}.*\.$/u;

function trimEdges(text: string): string {
  return tidy(text.replace(/[\s:–—(|-]+$/u, '').replace(/^[\s:–—|-]+/u, ''));
}
