import { key, leave, press } from '../../dom/gesture.ts';
import { nextFrame, pause, until } from '../../dom/settle.ts';
import { normalise, tidy } from '../../dom/text.ts';
import { isVisible } from '../../dom/visible.ts';
import { isIsoDate, MONTHS } from '../notation.ts';
import type { Value } from '../value.ts';
import { ACCEPTS, buttonIn, GIVES_UP } from './beside.ts';
import { arrowTowards } from './calendar-arrows.ts';
import { enterText } from './calendar-enter.ts';
import { calendarButtons } from './calendar-openers.ts';
import { dayIn, FEWEST_DAYS, MONTH, type Panel, panelsOf, popupOf, YEAR } from './calendar-page.ts';
import { rollTo } from './calendar-wheels.ts';
import { DONE, type Driver, type Task, type Written } from './driver.ts';

/** Months between two dates at most, one press each. */
const FARTHEST = 1200;

/** A date that can only be picked: opens the calendar, goes to the month, presses the day. */
export const writeCalendar: Driver = task => chooseDays(task, [task.value], [task.control.element]);

/** Picks these days one after the other, in the calendar that their boxes open. */
export async function chooseDays(
  task: Task,
  dates: readonly Value[],
  boxes: readonly [HTMLElement, ...HTMLElement[]],
): Promise<Written> {
  const { signal, roots } = task;
  const [element] = boxes;
  if (!dates.every(isIsoDate)) return { done: false, reason: { key: 'reason.not-a-date' } };
  const places = new Set([...roots, element.ownerDocument]);
  // The one that was just looked at may still be fading.
  await until(() => cells(places, DAY).length < FEWEST_DAYS, { signal, timeout: 400 });
  const seenBefore = new Set([...cells(places, DAY), ...cells(places, YEAR)]);
  const fresh = (kind: RegExp) => cells(places, kind).filter(cell => !seenBefore.has(cell));
  const isOpen = () => fresh(DAY).length >= FEWEST_DAYS || fresh(YEAR).length >= 6;
  // Closed to typing, a box may answer to the usual key alone: its icon is no button, or elsewhere.
  const keyed = (element as Partial<HTMLInputElement>).readOnly ? [null] : [];
  for (const opener of [element, ...calendarButtons(element), ...keyed]) {
    if (opener) press(opener);
    else key(element, 'ArrowDown', { altKey: true });
    if (await until(isOpen, { signal, timeout: 600 })) break;
    // Drawn in roots that were not there, or not seen, before: each leads to those inside.
    for (const place of places)
      for (const { shadowRoot } of place.querySelectorAll('*'))
        if (shadowRoot) places.add(shadowRoot);
    if (isOpen()) break;
  }
  // Days may show for an instant before the years that take their place.
  await pause(50, signal);
  if (fresh(YEAR).length >= 6)
    await until(() => fresh(DAY).length < FEWEST_DAYS, { signal, timeout: 500 });
  const popup = popupOf([...fresh(DAY), ...fresh(YEAR)]);
  let isPicked = isOpen();
  for (const [rank, date] of dates.entries()) {
    // It may close at each day.
    if (isPicked && rank > 0 && !isOpen()) {
      press(boxes[rank] ?? element);
      await until(isOpen, { signal, timeout: 600 });
    }
    isPicked &&= (await pick(date, fresh, task)) || (await enterText(task, () => !isOpen()));
  }
  if (isPicked) await accept(popup, element, signal);
  else await dismiss(popup, element, signal);
  leave(element);
  return isPicked ? DONE : { done: false, reason: { key: 'reason.calendar-closed' } };
}

type Cells = (kind: RegExp) => HTMLElement[];

/** Goes to the year if years are offered first, to the month, then presses the day. */
async function pick(
  iso: string,
  fresh: Cells,
  { control: { element }, signal }: Task,
): Promise<boolean> {
  const parts = iso.split('-').map(Number);
  const isRolled = await rollTo(parts, () => [...fresh(YEAR), ...fresh(DAY)], signal);
  if (isRolled !== null) return isRolled;
  const [year = 0, month = 0, day = 0] = parts;
  if (fresh(DAY).length < FEWEST_DAYS) {
    const cell = fresh(YEAR).find(({ textContent }) => Number(textContent) === year);
    if (!cell) return false;
    cell.scrollIntoView({ block: 'center', behavior: 'instant' });
    press(cell);
    const months = () =>
      fresh(MONTH).filter(({ ariaLabel, textContent }) => isMonth(ariaLabel ?? textContent, month));
    await until(() => fresh(DAY).length >= FEWEST_DAYS || months().length > 0, {
      signal,
      timeout: 1000,
    });
    const [name] = months();
    if (name && fresh(DAY).length < FEWEST_DAYS) press(name);
    await until(() => fresh(DAY).length >= FEWEST_DAYS, { signal, timeout: 1000 });
  }
  const days = () => inFrame(fresh(DAY));
  const usual = fresh(DAY).length;
  for (let turn = 0, isStill = true; turn < FARTHEST; turn++) {
    const panels = panelsOf(days());
    if (panels.length === 0) return false;
    const distances = panels.map(each => (year - each.year) * 12 + (month - each.month));
    const distance = distances.reduce((one, other) =>
      Math.abs(other) < Math.abs(one) ? other : one,
    );
    // Far from it one need not wait; near it, what leaves would be taken for what comes.
    if (!isStill && Math.abs(distance) < 3) {
      await atRest(fresh, usual, signal);
      isStill = true;
      continue;
    }
    isStill = false;
    if (distance === 0) {
      const cell = dayIn(panels[distances.indexOf(0)]?.days ?? [], day, iso);
      if (!cell) return false;
      press(cell);
      await until(() => !cell.isConnected || !isVisible(cell), { signal, timeout: 400 });
      return true;
    }
    const near = panels[distances.indexOf(distance)]?.days ?? [];
    const arrow = arrowTowards(distance, near, popupOf(near), element);
    if (arrow) press(arrow);
    else {
      // A table of days whose arrows stand elsewhere is paged by the keyboard.
      const [day] = days();
      if (!day?.closest('table, [role=grid]')) return false;
      key(day, distance > 0 ? 'PageDown' : 'PageUp');
    }
    const hasMoved = () => {
      const now = panelsOf(days());
      const isAsBefore = (each: Panel, at: number) =>
        each.month === now[at]?.month && each.year === now[at]?.year;
      return now.length > 0 && !panels.every(isAsBefore);
    };
    if (!(await until(hasMoved, { signal, timeout: 800 }))) return false;
    await nextFrame(signal);
  }
  return false;
}

/** A month comes while another leaves: its days are those in sight once that one is gone, and nothing moves. */
async function atRest(fresh: Cells, usual: number, signal: AbortSignal | undefined): Promise<void> {
  await until(() => fresh(DAY).length < usual + 14, { signal, timeout: 1000 });
  // A move begins a frame or two after it is asked for.
  for (let before = NaN, still = 0, frame = 0; still < 3 && frame < 60; frame++) {
    await nextFrame(signal);
    const now = fresh(DAY)[0]?.getBoundingClientRect().left ?? 0;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Without those of the months that wait at the side of what shows one of them. */
function inFrame(days: HTMLElement[]): HTMLElement[] {
  const [first] = days;
  let frame = first?.parentElement;
  const isWhole = () => days.every(day => frame?.contains(day));
  const isCut = () => frame && getComputedStyle(frame).overflowX !== 'visible';
  while (frame && !(isWhole() && isCut())) frame = frame.parentElement;
  if (!frame) return days;
  const { left, right } = frame.getBoundingClientRect();
  const inside = days.filter(day => {
    const box = day.getBoundingClientRect();
    const middle = (box.left + box.right) / 2;
    return middle > left && middle < right;
  });
  return inside.length >= FEWEST_DAYS ? inside : days;
}

const LANDMARK = /^(?:BODY|MAIN|FORM)$/u;

/** Some calendars want their own « OK » before they give the date to the field. */
async function accept(
  popup: HTMLElement | null,
  element: HTMLElement,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!popup?.isConnected || !isVisible(popup)) return;
  let ok = buttonIn(popup, ACCEPTS);
  // Under two months side by side, it stands outside of both.
  let box = popup.parentElement;
  for (let level = 0; !ok && box && level < 3 && !LANDMARK.test(box.tagName); level++) {
    if (box.contains(element)) break;
    ok = buttonIn(box, ACCEPTS);
    box = box.parentElement;
  }
  if (ok) press(ok);
  await until(() => !popup.isConnected || !isVisible(popup), { signal, timeout: 500 });
}

/** Closes a calendar without choosing: it must not stay over the page. */
async function dismiss(
  popup: HTMLElement | null,
  element: HTMLElement,
  signal: AbortSignal | undefined,
): Promise<void> {
  const isOpen = () => popup?.isConnected === true && isVisible(popup);
  const cancel = popup && buttonIn(popup, GIVES_UP);
  if (cancel && isOpen()) press(cancel);
  await until(() => !isOpen(), { signal, timeout: cancel ? 500 : 1 });
  const inside = popup?.querySelector<HTMLElement>('button, [tabindex]') ?? popup;
  for (const target of [inside, element]) {
    if (!target || !isOpen()) return;
    key(target, 'Escape');
    await until(() => !isOpen(), { signal, timeout: 500 });
  }
}

const DAY = /^\d{1,2}$/u;

function isMonth(name: string | null, month: number): boolean {
  const said = normalise(name ?? '');
  return said.length > 2 && (MONTHS[month - 1]?.startsWith(said) ?? false);
}

/** Cells of the calendars in view, told by their number. */
function cells(places: ReadonlySet<ParentNode>, kind: RegExp): HTMLElement[] {
  const query = 'td, [role=gridcell], [role=radio], button, [aria-label], li, div, span';
  return [...places]
    .flatMap(place => [...place.querySelectorAll<HTMLElement>(query)])
    .filter(cell => kind.test(tidy(cell.textContent ?? '')) && isVisible(cell))
    .filter(
      cell => ![...cell.querySelectorAll(query)].some(inner => tidy(inner.textContent ?? '')),
    );
}
