import { hostOf } from '../dom/root.ts';
import { tidy } from '../dom/text.ts';
import type { Choice } from './control.ts';
import { texts } from './labels.ts';
import type { Layout } from './layout.ts';
import { keepsState } from './self-drawn.ts';
import type { Run } from './survey.ts';
import { nativeLabels, type Unit } from './unit.ts';

/** The members of a choice, with what a person reads and clicks. */
export function choicesOf(unit: Unit, layout: Layout): Choice[] {
  if (unit.kind !== 'choice') return [];
  if (unit.members.length === 0) return listedChoices(unit.element);
  const named = membersOf(unit, layout, withoutHelp);
  const isTold = new Set(named.map(({ text }) => text)).size === named.length;
  return isTold ? named : membersOf(unit, layout, whole => whole);
}

/** What is written smaller, lighter or on a line of its own after the name of an answer explains it. */
function withoutHelp(runs: readonly Run[], layout: Layout): readonly Run[] {
  if (runs.length < 2) return runs;
  const name = runs.find(({ text }) => /\p{L}{3}/u.test(text));
  if (!name) return runs;
  const { glance } = layout.survey;
  const { size, weight } = glance.fontOf(name.holder);
  const { bottom } = layout.rectOf(name);
  return runs.filter(run => {
    if (run.order <= name.order) return true;
    const font = glance.fontOf(run.holder);
    // A sentence of its own on the line below.
    const isApart = /^\p{Lu}/u.test(run.text) && layout.rectOf(run).top > bottom - 4;
    return font.size >= size * 0.95 && font.weight >= weight && !(layout.hasBoxes && isApart);
  });
}

type Kept = (runs: readonly Run[], layout: Layout) => readonly Run[];

function membersOf(unit: Unit, layout: Layout, kept: Kept): Choice[] {
  const { glance } = layout.survey;
  return unit.members.map(({ element, order }, index) => {
    if (isBare(element)) {
      // In a shadow, its text was given to what it stands in.
      const text = tidy(element.textContent || hostOf(element)?.textContent || '');
      return { text, element, target: element, isBare: true };
    }
    const all = nativeLabels(element, layout.survey);
    const start = (label: Element) => layout.survey.span.get(label)?.[0] ?? 0;
    // One that stands before all of them names them all.
    const its = all.filter(label => label.contains(element) || start(label) >= unit.order);
    const labels = its.length > 0 ? its : all;
    const own = layout.ownedBy(element);
    const owned = own.length > 0 ? own : labels.flatMap(owner => layout.ownedBy(owner));
    const next = unit.members[index + 1]?.order ?? unit.end + 2;
    const follows = layout.runsBetween(order + 1, next).map(run => run.text)[0] ?? '';
    const text =
      tidy(
        kept(owned, layout)
          .map(run => run.text)
          .join(' '),
      ) ||
      texts(ownIds(element, unit), element) ||
      element.getAttribute('aria-label') ||
      follows ||
      (element as HTMLInputElement).value ||
      '';
    if (glance.isVisible(element)) return { text: tidy(text), element, target: element };
    const label = labels.find(each => glance.isVisible(each)) as HTMLElement | undefined; // A `label` is an HTML element.
    return { text: tidy(text), element, target: label ?? element };
  });
}

/** The names of a member that its neighbours do not share: those are the question's. */
function ownIds(element: HTMLElement, { members }: Unit): string {
  const idsOf = (member: Element) => member.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const others = members.filter(member => member.element !== element);
  const isOwn = (id: string) => !others.some(other => idsOf(other.element).includes(id));
  return idsOf(element).filter(isOwn).join(' ');
}

/** Nothing but its look tells its state. */
function isBare(element: HTMLElement): boolean {
  if (element.tagName === 'INPUT' || keepsState(element)) return false;
  return !['aria-checked', 'aria-pressed', 'aria-selected'].some(name =>
    element.getAttribute(name),
  );
}

function listedChoices(list: HTMLElement): Choice[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')].map(element => ({
    text: tidy(element.textContent ?? ''),
    element,
    target: element,
  }));
}
