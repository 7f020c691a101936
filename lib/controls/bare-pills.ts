import { isButton } from './candidate.ts';
import type { Found, Run, Survey } from './survey.ts';

/** Where short texts side by side lead elsewhere. */
const NOT_ANSWERS =
  'a, button, label, nav, header, [role=option], [role=tab], [role=navigation], [role=banner], [role=menubar], [role=listbox], [role=tablist]';
/** Longest text of a pill. */
const LENGTH = 40;

/**
 * Answers drawn as plain boxes side by side, without role, button or keyboard: two or more short
 * texts in elements alike, alone in their parent, over which the pointer becomes a hand.
 */
export function barePills(survey: Survey): Found[][] {
  const groups = new Map<Element, Run[]>();
  for (const run of survey.runs) {
    const home = run.holder.parentElement;
    if (!home || !mayBePill(run, survey)) continue;
    const group = groups.get(home);
    if (group) group.push(run);
    else groups.set(home, [run]);
  }
  return [...groups].filter(isAnswers).map(([, runs]) =>
    runs.map(({ holder, order }) => ({
      element: holder as HTMLElement, // Held by an HTML document.
      candidate: 'radio' as const,
      order,
    })),
  );
}

function mayBePill({ holder, role, owner, text }: Run, survey: Survey): boolean {
  if (role !== 'text' || owner || text.length > LENGTH) return false;
  if (!/^(?:DIV|SPAN|LI|P|B)$/u.test(holder.tagName) || holder.hasAttribute('role')) return false;
  const siblings = holder.parentElement?.children ?? [];
  if (siblings.length < 2 || siblings.length > 8) return false;
  const [from, to] = survey.span.get(holder) ?? [0, 0];
  if (from !== to || holder.closest(NOT_ANSWERS)) return false;
  return holder.querySelector('a, button, input') === null;
}

function isAnswers([home, runs]: [Element, Run[]]): boolean {
  const pills = [...home.children];
  if (pills.length !== runs.length || isButton(home)) return false;
  const [first] = pills;
  const isAlike = pills.every(
    pill => pill.tagName === first?.tagName && runs.some(({ holder }) => holder === pill),
  );
  return isAlike && pills.every(isUnderHand) && !isUnderHand(home);
}

function isUnderHand(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}
