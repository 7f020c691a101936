import { key, leave, press } from '../../dom/gesture.ts';
import { around } from '../../dom/root.ts';
import { nextFrame, pause, until } from '../../dom/settle.ts';
import { normalise, tidy } from '../../dom/text.ts';
import { flatText, isVisible } from '../../dom/visible.ts';
import { isIsoDate, MONTHS, parseDate } from '../notation.ts';
import { ACCEPTS, buttonIn, GIVES_UP } from './beside.ts';
import { arrowTowards } from './calendar-arrows.ts';
import { enterText } from './calendar-enter.ts';
import { calendarButtons } from './calendar-openers.ts';
import { rollTo } from './calendar-wheels.ts';
import { DONE, type Driver, type Task } from './driver.ts';

/** Months between two dates at most, one press each. */
const FARTHEST = 1200;
const GRID = '[role=grid], table, [role=dialog] [role=gridcell], [role=dialog] button';

/** A date that can only be picked: opens the calendar, goes to the month, presses the day. */
export const writeCalendar: Driver = async task => {
  const { control, value, signal, roots } = task;
  if (!isIsoDate(value)) return { done: false, reason: { key: 'reason.not-a-date' } };
  const { element } = control;
  const places = new Set([...roots, element.ownerDocument]);
  // The one that was just looked at may still be fading.
  await until(() => cells(places, DAY).length < 28, { signal, timeout: 400 });
  const seenBefore = new Set([...cells(places, DAY), ...cells(places, YEAR)]);
  const fresh = (kind: RegExp) => cells(places, kind).filter(cell => !seenBefore.has(cell));
  const isOpen = () => fresh(DAY).length >= 28 || fresh(YEAR).length >= 6;
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
  if (fresh(YEAR).length >= 6) await until(() => fresh(DAY).length < 28, { signal, timeout: 500 });
  const popup = popupOf([...fresh(DAY), ...fresh(YEAR)]);
  const isPicked =
    isOpen() && ((await pick(value, fresh, task)) || (await enterText(task, () => !isOpen())));
  if (isPicked) await accept(popup, signal);
  else await dismiss(popup, element, signal);
  leave(element);
  return isPicked ? DONE : { done: false, reason: { key: 'reason.calendar-closed' } };
};

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
  if (fresh(DAY).length < 28) {
    const cell = fresh(YEAR).find(({ textContent }) => Number(textContent) === year);
    if (!cell) return false;
    cell.scrollIntoView({ block: 'center', behavior: 'instant' });
    press(cell);
    const months = () =>
      fresh(MONTH).filter(({ ariaLabel, textContent }) => isMonth(ariaLabel ?? textContent, month));
    await until(() => fresh(DAY).length >= 28 || months().length > 0, { signal, timeout: 1000 });
    const [name] = months();
    if (name && fresh(DAY).length < 28) press(name);
    await until(() => fresh(DAY).length >= 28, { signal, timeout: 1000 });
  }
  const days = () => inFrame(fresh(DAY));
  const usual = fresh(DAY).length;
  for (let turn = 0, isStill = true; turn < FARTHEST; turn++) {
    const shown = shownMonth(days());
    if (!shown) return false;
    const distance = (year - shown.year) * 12 + (month - shown.month);
    // Far from it one need not wait; near it, what leaves would be taken for what comes.
    if (!isStill && Math.abs(distance) < 3) {
      await atRest(fresh, usual, signal);
      isStill = true;
      continue;
    }
    isStill = false;
    if (distance === 0) {
      const cell = dayIn(days(), day, iso);
      if (!cell) return false;
      press(cell);
      await until(() => !cell.isConnected || !isVisible(cell), { signal, timeout: 400 });
      return true;
    }
    const arrow = arrowTowards(distance, days(), popupOf(days()), element);
    if (arrow) press(arrow);
    else {
      // A table of days whose arrows stand elsewhere is paged by the keyboard.
      const [day] = days();
      if (!day?.closest('table, [role=grid]')) return false;
      key(day, distance > 0 ? 'PageDown' : 'PageUp');
    }
    const hasMoved = () => {
      const now = shownMonth(days());
      return now !== null && (now.month !== shown.month || now.year !== shown.year);
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
  return inside.length >= 28 ? inside : days;
}

/** Some calendars want their own « OK » before they give the date to the field. */
async function accept(popup: HTMLElement | null, signal: AbortSignal | undefined): Promise<void> {
  if (!popup?.isConnected || !isVisible(popup)) return;
  const ok = buttonIn(popup, ACCEPTS);
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
const YEAR = /^(?:19|20)\d{2}$/u;
const MONTH = /^(?:jan|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sep|oct|nov|d[ée]c)\p{L}*\.?$/iu;

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

interface Month {
  readonly year: number;
  readonly month: number;
}

/** The month in view: by the cells' full dates, else by the title over the grid. */
function shownMonth(shown: readonly HTMLElement[]): Month | null {
  const dates = shown.map(fullDate).filter(date => date !== null);
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle) return { year: Number(middle.slice(0, 4)), month: Number(middle.slice(5, 7)) };
  const box = popupOf(shown);
  const words = box ? normalise(flatText(box)).split(' ') : [];
  // They may be cut short: « nov. 2026 ».
  const months = words.map(word =>
    MONTH.test(word) ? MONTHS.findIndex(name => name.startsWith(word)) : -1,
  );
  // The date already chosen may stand over the calendar: the month in view has its year beside it.
  const beside = months.findIndex((month, at) => month >= 0 && YEAR.test(words[at + 1] ?? ''));
  const alone = new Set(months).size < 3 ? months.findIndex(month => month >= 0) : -1;
  const found = beside < 0 ? alone : beside;
  const field = box?.querySelector<HTMLInputElement>('input[type=number]')?.value ?? '';
  const year = [field, words[found + 1] ?? '', ...words].find(word => YEAR.test(word));
  return found >= 0 && year ? { year: Number(year), month: (months[found] ?? 0) + 1 } : null;
}

/** The calendar around its cells: the nearest block that says a year. */
function popupOf(shown: readonly HTMLElement[]): HTMLElement | null {
  const middle = shown[Math.floor(shown.length / 2)];
  const home = middle?.closest<HTMLElement>('[role=dialog]') ?? middle?.closest<HTMLElement>(GRID);
  let box = home ?? middle?.parentElement ?? null;
  for (let level = 0; box && level < 6; level++) {
    if (/\b(?:19|20)\d{2}\b/u.test(flatText(box)) || box.querySelector('input')) return box;
    box = around(box) as HTMLElement | null; // Drawn in an HTML document.
  }
  return home ?? null;
}

function fullDate(cell: HTMLElement): string | null {
  for (const holder of [cell, cell.parentElement, cell.firstElementChild]) {
    // `data-date` is left alone: on some calendars its months begin at 0.
    const names = ['aria-label', 'title', 'datetime'];
    for (const name of names) {
      const date = parseDate(holder?.getAttribute(name) ?? '');
      if (date) return date;
    }
  }
  return null;
}

/** The cell of a day: by its full date, else the first of its number from the first « 1 » on. */
function dayIn(cells: readonly HTMLElement[], day: number, iso: string): HTMLElement | null {
  const dated = cells.filter(cell => fullDate(cell) !== null);
  if (dated.length > 0) return dated.find(cell => fullDate(cell) === iso) ?? null;
  const numbers = cells.map(cell => Number(tidy(cell.textContent ?? '')));
  // Before it stand the last days of the month before.
  const first = Math.max(0, numbers.indexOf(1));
  const at = numbers.indexOf(day, first);
  const cell = cells[at];
  return cell && !cell.matches('[aria-disabled=true], :disabled') ? cell : null;
}
