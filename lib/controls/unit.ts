import { hostOf } from '../dom/root.ts';
import { type Glance, isSeen, isVisible } from '../dom/visible.ts';
import { bareLists } from './bare-list.ts';
import { barePills } from './bare-pills.ts';
import type { ControlKind } from './control.ts';
import { dropZones } from './drop-zone.ts';
import { editableCells } from './editable-cells.ts';
import { isButton } from './opener-button.ts';
import { radioGroups } from './radio-groups.ts';
import { splitValues } from './split-number.ts';
import type { Found, Survey } from './survey.ts';
import { twinsOf } from './twins.ts';
import { foundIn, inSpan } from './within.ts';

/** What will become one control: an element, or several that are one to the person. */
export interface Unit {
  readonly element: HTMLElement;
  readonly kind: ControlKind;
  readonly order: number;
  /** The last place it takes: after its members' texts. */
  readonly end: number;
  readonly members: readonly Found[];
}

/** Joins radios, pills, segments and parts of one value into one unit each; leaves out what nobody sees. */
export function unitsOf(survey: Survey): Unit[] {
  const twins = twinsOf(survey);
  const radios = survey.found.filter(found => found.candidate === 'radio' && !twins.has(found));
  const segments = survey.found.filter(found => found.candidate === 'segment');
  const split = splitValues(survey);
  const inParts = new Set(split.flatMap(({ members }) => members));
  const pills = barePills(survey);
  const inPills = new Set(pills.flat().map(({ element }) => element));
  const units: Unit[] = [
    ...split,
    ...radioGroups(radios, survey).map(members => choiceUnit(members, survey)),
    ...segmentGroups(segments, survey),
    ...pills.map(members => choiceUnit(members, survey)),
    ...bareLists(survey).filter(({ element }) => !inPills.has(element)),
    ...dropZones(survey),
    ...editableCells(survey),
  ];
  for (const found of survey.found) {
    if (found.candidate === 'radio' || found.candidate === 'segment') continue;
    if (inParts.has(found) || twins.has(found)) continue;
    if (isArrowOf(found, survey)) continue;
    const isOptions = found.candidate === 'option-list';
    const kind = isOptions ? 'choice' : (givenWay(found, survey) ?? found.candidate);
    units.push({ element: found.element, kind, order: found.order, end: found.order, members: [] });
  }
  return units
    .filter(unit => isUsable(unit, survey))
    .sort((left, right) => left.order - right.order);
}

/** A box shrunk to nothing beside the text that took its place, to be pressed: a list at its value. */
function givenWay({ element, candidate }: Found, { glance }: Survey): 'list' | 'search' | null {
  if (candidate !== 'text' || glance.rectOf(element).width > 1) return null;
  const { nextElementSibling: next, parentElement: home } = element;
  const isShown = next?.textContent && home?.querySelectorAll('input').length === 1;
  if (!isShown || !glance.isVisible(next) || !glance.isRendered(element)) return null;
  if (!/^(?:pointer|text)$/u.test(glance.cursorOf(next))) return null;
  return (element as HTMLInputElement).readOnly ? 'list' : 'search'; // Of kind `text`.
}

/** The arrow button beside a list is a part of it. */
function isArrowOf({ element, candidate }: Found, survey: Survey): boolean {
  if (candidate !== 'list' || element.getAttribute('role') === 'combobox' || !isButton(element)) {
    return false;
  }
  return foundIn(element.parentElement ?? element, survey).some(
    other =>
      other.element !== element && (other.candidate === 'list' || other.candidate === 'search'),
  );
}

function choiceUnit(members: readonly Found[], survey: Survey): Unit {
  const element = commonAncestor(members, survey);
  const [, to] = survey.span.get(element) ?? [0, members.at(-1)?.order ?? 0];
  const order = members[0]?.order ?? 0;
  return { element, kind: 'choice', order, end: Math.max(order, to), members };
}

function segmentGroups(segments: readonly Found[], survey: Survey): Unit[] {
  const groups = new Map<Element, Found[]>();
  for (const segment of segments) {
    let home: Element = segment.element;
    for (const ancestor of ancestorsOf(segment.element, survey)) {
      const [from, to] = survey.span.get(ancestor) ?? [0, 0];
      const inside = inSpan(segments, from, to);
      if (inside.length > 1) {
        home = ancestor;
        break;
      }
      // A number with its buttons is none of the parts of a date beside it.
      if (ancestor.matches('fieldset, [role=group]')) break;
    }
    groups.set(home, [...(groups.get(home) ?? []), segment]);
  }
  return [...groups].map(([home, members]) => ({
    // The group of segments found in an HTML document.
    element: (members.length > 1 ? home : members[0]?.element) as HTMLElement,
    kind: members.length > 1 ? 'date' : 'number',
    order: members[0]?.order ?? 0,
    end: members.at(-1)?.order ?? 0,
    members: members.length > 1 ? members : [],
  }));
}

function commonAncestor(members: readonly Found[], survey: Survey): HTMLElement {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) throw new Error('A group has members');
  if (members.length === 1) return first.element;
  for (const ancestor of ancestorsOf(first.element, survey)) {
    const [from, to] = survey.span.get(ancestor) ?? [0, 0];
    if (from <= first.order && to >= last.order) return ancestor as HTMLElement; // Holds HTML controls.
  }
  return first.element;
}

export function* ancestorsOf(element: Element, survey: Survey): Generator<Element> {
  for (let up = survey.parentOf(element); up; up = survey.parentOf(up)) yield up;
}

/** The `label` elements tied to an element by wrapping or by `for`. */
export function nativeLabels(element: Element, survey: Survey): Element[] {
  const { labelsFor, roots } = survey;
  // Most pages have one root, which the element need not be asked for.
  const root = element.id && (roots.length > 1 ? element.getRootNode() : roots[0]);
  const byId = root ? labelsFor.get(root)?.get(element.id) : undefined;
  const wrapping = element.closest('label');
  return [...(byId ?? []), ...(wrapping && !byId?.includes(wrapping) ? [wrapping] : [])];
}

function isUsable(unit: Unit, survey: Survey): boolean {
  const { element, kind } = unit;
  const { glance } = survey;
  const isDecorated = (target: HTMLElement) =>
    glance.isVisible(target) ||
    nativeLabels(target, survey).some(label => glance.isVisible(label)) ||
    (target.parentElement !== null && glance.isVisible(target.parentElement));
  if (unit.members.length > 0) return unit.members.some(member => isDecorated(member.element));
  if (kind === 'file') return isDecorated(element) || isFileShown(unit, survey);
  if (kind === 'cell') return true;
  if (kind === 'checkbox' || kind === 'choice') {
    if (!glance.isRendered(element)) return kind === 'checkbox' && isDecorated(element);
    return element.getAttribute('aria-hidden') !== 'true' && isDecorated(element);
  }
  if (element.getAttribute('aria-hidden') === 'true') return false;
  if (kind === 'list' || kind === 'search') {
    if (!glance.isRendered(element)) return false;
    if (glance.isVisible(element)) return true;
    return element.tagName !== 'SELECT' && isBoxSeen(element.parentElement);
  }
  return (glance.isSeen(element) || isUnderLabel(element, survey)) && !isCut(element, glance);
}

/** A hidden box for files belongs to what a person sees just around it. */
function isFileShown({ element }: Unit, survey: Survey): boolean {
  let level = 0;
  for (const ancestor of ancestorsOf(element, survey)) {
    if (level++ === 3 || /^(?:BODY|MAIN|FORM)$/u.test(ancestor.tagName)) return false;
    if (isVisible(ancestor)) return true;
  }
  return false;
}

/** Some components let their own label show through their empty box. */
function isUnderLabel(element: HTMLElement, survey: Survey): boolean {
  const { glance } = survey;
  if (!glance.isVisible(element)) return false;
  const host = hostOf(element);
  if (host && isSeen(host)) return true;
  const { top, bottom } = glance.rectOf(element);
  return nativeLabels(element, survey).some(label => {
    const rect = glance.rectOf(label);
    return glance.isSeen(label) && rect.top < bottom && rect.bottom > top;
  });
}

/** Shut away in a box of no size, or cut down to nothing. */
function isCut(element: HTMLElement, glance: Glance): boolean {
  // Without a layout engine every box is empty.
  if (glance.rectOf(element.ownerDocument.documentElement).width === 0) return false;
  return glance.isClipped(element) || glance.isCut(element);
}

/** Some lists shrink or hide their input once an option is chosen; the box around stays. */
function isBoxSeen(box: HTMLElement | null): boolean {
  if (box === null || isVisible(box)) return box !== null;
  // Shut away for screen readers only, in the box that people see.
  return box.parentElement !== null && isVisible(box.parentElement);
}
