import { hostOf } from '../dom/root.ts';
import { isSentence } from './label-text.ts';
import { isFramed } from './looks.ts';
import type { Found, Run, Survey } from './survey.ts';
import { inSpan } from './within.ts';

/** Where short texts side by side lead elsewhere. */
const NOT_ANSWERS =
  'a[href]:not([href="#"]), nav, header, footer, [role=option], [role=tab], [role=navigation], [role=menubar], [role=listbox], [role=toolbar]';
/** What a button says when it does something, rather than answers; verbs have a rule of their own. */
const ACTION =
  /^(?:ok|retour|pr[ée]c[ée]dent|suivant|cr[ée]er|voir|cancel|save|next|back|close)\b/iu;
/** Longest text of a pill. */
const LENGTH = 60;
/** Elements inside a pill at most: its text, its icon. */
const DEPTH = 4;

/**
 * Answers drawn side by side without saying so to a screen reader: plain boxes over which the
 * pointer becomes a hand, or plain buttons that answer the text before them. Two or more alike,
 * alone in their parent.
 */
export function barePills(survey: Survey): Found[][] {
  const groups = new Map<Element, Pills>();
  for (const run of survey.runs) {
    const face = mayBePill(run, survey) ? pillOf(run, survey) : null;
    if (!face) continue;
    // In the shadow of a component, which stands for it among its neighbours.
    const pill = face.contains(run.holder) ? face : hostOf(face);
    const home = pill?.parentElement;
    if (!home) continue;
    const around = [run.holder, face, pill.assignedSlot];
    if (around.some(each => each?.closest(NOT_ANSWERS))) continue;
    const pills = groups.get(home) ?? new Map();
    groups.set(home, pills.set(pill, { face, order: run.order }));
  }
  return [...groups]
    .filter(([home, pills]) => areAnswers(home, pills, survey))
    .map(([, pills]) =>
      [...pills.values()].map(({ face, order }) => ({
        element: face as HTMLElement, // Of an HTML document.
        candidate: 'radio' as const,
        order,
      })),
    );
}

/** What is pressed of each, and its place. */
type Pills = Map<Element, { readonly face: Element; readonly order: number }>;

function mayBePill({ holder, role, owner, text }: Run, survey: Survey): boolean {
  if ((role !== 'text' && role !== 'button') || text.length > LENGTH) return false;
  // A label of nothing may be pressed for itself.
  const label = holder.closest('label');
  if (owner !== label || label?.control) return false;
  // Asked first: it lets few of the texts of a page through.
  if (role === 'text' && !isUnderHand(holder, survey)) return false;
  if (holder.closest('a') && isAction(text)) return false;
  // Of a row of tabs; what one of them shows may stand inside it all the same.
  const isTab = holder.closest('[role=tablist], [role=tabpanel]')?.matches('[role=tablist]');
  return !isTab;
}

const BUTTON = 'button, [role=button]';

/** The whole box that a hand presses for this text, or `null`. */
function pillOf(run: Run, survey: Survey): Element | null {
  const { node, holder } = run;
  const given = (node as Text).assignedSlot ?? holder.assignedSlot; // A picture has one as well.
  const button = holder.closest(BUTTON) ?? given?.closest(BUTTON);
  if (button) return isAnswer(button, run.text) ? button : null;
  const pill = isUnderHand(holder, survey) ? pressedFor(run, survey) : null;
  // Some pages show the hand over all their labels: only a framed one is pressed for itself.
  return pill?.tagName === 'LABEL' && !isFramed(pill) ? null : pill;
}

/** The largest block under the hand around a text, if it is all there is to read or to press in it. */
export function pressedFor({ holder }: Run, survey: Survey): Element | null {
  let pill = holder;
  for (let level = 0; level < DEPTH && pill.parentElement; level++) {
    if (!isUnderHand(pill.parentElement, survey)) break;
    pill = pill.parentElement;
  }
  const [from, to] = survey.span.get(pill) ?? [0, 0];
  const { glance, runs } = survey;
  const isOneText =
    inSpan(runs, from, to).filter(run => glance.isRendered(run.holder)).length === 1 &&
    !pill.hasAttribute('role') &&
    ![...pill.querySelectorAll('a, button, input')].some(
      each => !each.contains(holder) && glance.isRendered(each),
    );
  return isOneText ? pill : null;
}

function isAnswer(button: Element, text: string): boolean {
  const states = ['aria-pressed', 'aria-expanded', 'aria-haspopup', 'aria-controls'];
  // An empty one says nothing.
  if (states.some(name => button.getAttribute(name)) || isAction(text)) return false;
  return button.tagName !== 'BUTTON' || (button as HTMLButtonElement).type === 'button';
}

/** « Dupliquer », « Tout cocher », a page's number: something to do, not an answer. */
function isAction(text: string): boolean {
  return ACTION.test(text) || /\p{L}{2,}(?:er|ir)(?=$|\s)/iu.test(text) || !/\p{L}/u.test(text);
}

function areAnswers(home: Element, pills: Pills, survey: Survey): boolean {
  // What says nothing among them (a script, the light that slides under the chosen one) is none.
  const children = [...home.children].filter(
    child => pills.has(child) || (child.tagName !== 'SCRIPT' && child.textContent),
  );
  // The question may stand at their head.
  if (children[0] && !pills.has(children[0])) children.shift();
  if (pills.size < 2 || pills.size > 8 || children.length !== pills.size) return false;
  const isAlike = children.every(
    child => pills.has(child) && child.tagName === children[0]?.tagName,
  );
  if (!isAlike || isUnderHand(home, survey)) return false;
  return asks(home, pills, survey);
}

/** A text stands before the pills, in a block just around them, or alone just below: the question. */
function asks(home: Element, pills: Pills, survey: Survey): boolean {
  const orders = [...pills.values()].map(({ order }) => order);
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  for (let block: Element | null = home, level = 0; block && level < 8; level++) {
    if (/^(?:BODY|MAIN|HTML)$/u.test(block.tagName)) return false;
    const [from, to] = survey.span.get(block) ?? [first, last];
    const before = inSpan(survey.runs, from, first - 1);
    const question = before.at(-1);
    if (question) return before.length <= 6 && isNear(question, [...pills.keys()]);
    const after = inSpan(survey.runs, last + 1, to);
    const isAlone = after.length === 1 && inSpan(survey.found, from, to).length === 0;
    if (isAlone && after[0] && isCaption(after[0], home, survey)) return true;
    block = block.parentElement;
  }
  return false;
}

/** Written under them, no larger than they are. */
function isCaption({ holder, text, role }: Run, home: Element, { glance }: Survey): boolean {
  if (role !== 'text' || isSentence(text) || isUnderHand(holder, { glance })) return false;
  const [under, over] = [glance.rectOf(holder), glance.rectOf(home)];
  if (under.left >= over.right || under.right <= over.left) return false;
  const gap = under.top - over.bottom;
  return gap > -4 && gap < 20 && glance.fontOf(holder).size <= glance.fontOf(home).size;
}

/** Just above or beside, and not written as the title of a page: those head a navigation. */
function isNear({ holder, role }: Run, pills: readonly Element[]): boolean {
  const [first] = pills;
  if (!first || role === 'heading' || role === 'button') return false;
  const size = (element: Element) =>
    Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '0');
  // Buttons are written small unless somebody thought of it.
  const most = first.tagName === 'BUTTON' ? 1.7 : 1.25;
  if (size(holder) > size(first) * most) return false;
  const [text, pill] = [holder.getBoundingClientRect(), first.getBoundingClientRect()];
  return pill.top - text.bottom < 60;
}

function isUnderHand(element: Element, { glance }: Pick<Survey, 'glance'>): boolean {
  return glance.cursorOf(element) === 'pointer';
}
