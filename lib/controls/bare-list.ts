import { isFramedLikeField } from './opener-button.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Run, Survey } from './survey.ts';
import type { Unit } from './unit.ts';

/** Longest text of a chosen option. */
const LENGTH = 80;
const CARET = /[▾▼▿⌄˅]\s*$/u;

/**
 * Lists drawn as a plain box, which not even the keyboard reaches: a short text in an element of
 * its own over which the pointer becomes a hand, that invites to choose, or stands in a frame as
 * wide as a field.
 */
export function bareLists(survey: Survey): Unit[] {
  return survey.runs.flatMap(run => {
    if (!mayBeList(run, survey) || !looksLikeList(run, survey)) return [];
    const { holder, order, text } = run;
    const kind = /\bsaisi/iu.test(text) ? 'cell' : 'list';
    // Held by an HTML document.
    return [{ element: holder as HTMLElement, kind, order, end: order, members: [] }];
  });
}

function mayBeList({ holder, role, owner, text, order }: Run, survey: Survey): boolean {
  if (role !== 'text' || owner || text.length > LENGTH || !/\p{L}/u.test(text)) return false;
  // « Choisir des fichiers » is the button of a box for files.
  if (/fichier/iu.test(text)) return false;
  if (!/^(?:DIV|SPAN|P)$/u.test(holder.tagName) || holder.hasAttribute('role')) return false;
  // Asked first: it lets few of the texts of a page through.
  if (survey.glance.cursorOf(holder) !== 'pointer') return false;
  const [from, to] = survey.span.get(holder) ?? [0, 0];
  if (from !== to || order !== from) return false;
  return (
    holder.closest('a, button, label, nav, header, [role=option], [role=tab], [role=menuitem]') ===
    null
  );
}

function looksLikeList({ holder, text }: Run, { glance }: Survey): boolean {
  // The hand of a whole card or row is not that of a field.
  const around = holder.parentElement;
  if (around && glance.cursorOf(around) === 'pointer') return false;
  if (isPlaceholder(text) || CARET.test(text)) return true;
  return isFramedLikeField(holder);
}
