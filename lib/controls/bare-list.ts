import { tidy } from '../dom/text.ts';
import { isCutDown } from '../dom/visible.ts';
import { pressedFor } from './bare-pills.ts';
import { isFieldSized, isFramedLikeField, listBehind } from './opener-button.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Run, Survey } from './survey.ts';
import type { Unit } from './unit.ts';
import { foundIn, inSpan } from './within.ts';
import { isWordedSwitch } from './worded-switch.ts';

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
    const face = mayBeList(run, survey) ? pressedFor(run, survey) : null;
    const isSwitch = face && isWordedSwitch(face);
    if (!face || !(isSwitch || looksLikeList(face, run, survey))) return [];
    const { order, text } = run;
    const kind = isSwitch ? 'checkbox' : /\bsaisi/iu.test(text) ? 'cell' : 'list';
    const [, end] = survey.span.get(face) ?? [0, order];
    // Held by an HTML document.
    return [{ element: face as HTMLElement, kind, order, end, members: [] }];
  });
}

function mayBeList({ holder, role, owner, text }: Run, survey: Survey): boolean {
  if (role !== 'text' || owner || text.length > LENGTH || !/\p{L}/u.test(text)) return false;
  // « Choisir des fichiers » is the button of a box for files.
  if (/fichier/iu.test(text)) return false;
  if (!/^(?:DIV|SPAN|P)$/u.test(holder.tagName) || holder.hasAttribute('role')) return false;
  // Asked first: it lets few of the texts of a page through.
  if (survey.glance.cursorOf(holder) !== 'pointer') return false;
  const link = holder.closest('a');
  if (link && (link.matches('[href]') || !listBehind(link))) return false;
  return (
    holder.closest('button, label, nav, header, [role=option], [role=tab], [role=menuitem]') ===
    null
  );
}

function looksLikeList(face: Element, { text }: Run, survey: Survey): boolean {
  if (isPlaceholder(text) || CARET.test(text)) return true;
  if (isFramedLikeField(face)) return !isOverPanel(face, survey);
  // With an arrow at its end, it may be the title of what it unfolds: that one has no other name.
  const arrow = face.childElementCount > 1 && face.lastElementChild;
  if (!arrow || tidy(arrow.textContent ?? '') || !isFieldSized(face)) return false;
  const [from, to] = survey.span.get(face.parentElement ?? face) ?? [0, 0];
  const texts = inSpan(survey.runs, from, to).length;
  return texts > 1 && texts < 4 && inSpan(survey.found, from, to).length === 0;
}

/** At the head of its block, over boxes in a part as wide as it: the title of what it unfolded. */
function isOverPanel(face: Element, survey: Survey): boolean {
  const { nextElementSibling: panel, previousElementSibling: before } = face;
  if (!panel || before || isCutDown(panel) || foundIn(panel, survey).length === 0) return false;
  const [title, part] = [survey.glance.rectOf(face), survey.glance.rectOf(panel)];
  return part.top >= title.bottom - 2 && Math.abs(part.right - title.right) < 4;
}
