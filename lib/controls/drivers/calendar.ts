import { key, leave, press } from '../../dom/gesture.ts';
import { nextFrame, until } from '../../dom/settle.ts';
import { normalise, tidy } from '../../dom/text.ts';
import { isVisible } from '../../dom/visible.ts';
import { isIsoDate, MONTHS, parseDate } from '../notation.ts';
import { DONE, type Driver } from './driver.ts';

/** Months between two dates at most, one press each. */
const FARTHEST = 1200;
const GRID = '[role=grid], table, [role=dialog] [role=gridcell], [role=dialog] button';

/** A date that can only be picked: opens the calendar, goes to the month, presses the day. */
export const writeCalendar: Driver = async ({ control, value, signal, roots }) => {
  if (!isIsoDate(value)) return { done: false, reason: { key: 'reason.not-a-date' } };
  const { element } = control;
  const places = [...new Set([...roots, element.ownerDocument])];
  const seenBefore = new Set(days(places));
  const fresh = () => days(places).filter(day => !seenBefore.has(day));
  for (const opener of openers(element)) {
    press(opener);
    if (await until(() => fresh().length >= 28, { signal, timeout: 600 })) break;
  }
  if (fresh().length < 28) return { done: false, reason: { key: 'reason.calendar-closed' } };
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  for (let turn = 0; turn < FARTHEST; turn++) {
    const shown = shownMonth(fresh());
    if (!shown) break;
    const distance = (year - shown.year) * 12 + (month - shown.month);
    if (distance === 0) {
      const cell = fresh().find(candidate => isDay(candidate, day, value, shown));
      if (!cell) break;
      press(cell);
      await until(() => cell.isConnected === false || !isVisible(cell), { signal, timeout: 400 });
      leave(element);
      return DONE;
    }
    const arrow = arrowTowards(distance, fresh());
    if (!arrow) break;
    press(arrow);
    await until(() => shownMonth(fresh())?.month !== shown.month, { signal, timeout: 600 });
    await nextFrame(signal);
  }
  key(element, 'Escape');
  leave(element);
  return { done: false, reason: { key: 'reason.calendar-closed' } };
};

function openers(element: HTMLElement): HTMLElement[] {
  const buttons =
    element.parentElement?.querySelectorAll<HTMLElement>('button, [role=button]') ?? [];
  const wider = element.parentElement?.parentElement?.querySelectorAll<HTMLElement>('button') ?? [];
  return [element, ...buttons, ...wider].filter(
    (button, index, all) =>
      all.indexOf(button) === index && button.getAttribute('type') !== 'submit',
  );
}

/** Cells of the calendars in view, told by their number. */
function days(places: readonly ParentNode[]): HTMLElement[] {
  const query = 'td, [role=gridcell], button, [aria-label]';
  return places
    .flatMap(place => [...place.querySelectorAll<HTMLElement>(query)])
    .filter(cell => /^\d{1,2}$/u.test(tidy(cell.textContent ?? '')) && isVisible(cell))
    .filter(cell => !cell.querySelector(query));
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** The month in view: by the cells' full dates, else by the title over the grid. */
function shownMonth(cells: readonly HTMLElement[]): Month | null {
  const dates = cells.map(fullDate).filter(date => date !== null);
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle) return { year: Number(middle.slice(0, 4)), month: Number(middle.slice(5, 7)) };
  const box = popupOf(cells);
  const title = normalise(box?.textContent ?? '');
  const found = new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'u').exec(title);
  const field = box?.querySelector<HTMLInputElement>('input[type=number]')?.value ?? '';
  const year = /\b(19|20)\d{2}\b/u.exec(`${field} ${title}`)?.[0];
  return found && year ? { year: Number(year), month: MONTHS.indexOf(found[1] ?? '') + 1 } : null;
}

function popupOf(cells: readonly HTMLElement[]): HTMLElement | null {
  const middle = cells[Math.floor(cells.length / 2)];
  let box =
    middle?.closest<HTMLElement>('[role=dialog]') ?? middle?.closest<HTMLElement>(GRID) ?? null;
  for (let level = 0; box && level < 5; level++, box = box.parentElement) {
    if (/\b(?:19|20)\d{2}\b/u.test(box.textContent ?? '') || box.querySelector('input')) return box;
  }
  return box;
}

function fullDate(cell: HTMLElement): string | null {
  for (const holder of [cell, cell.parentElement, cell.firstElementChild]) {
    const names = ['aria-label', 'data-date', 'title', 'datetime'];
    for (const name of names) {
      const date = parseDate(holder?.getAttribute(name) ?? '');
      if (date) return date;
    }
  }
  return null;
}

function isDay(cell: HTMLElement, day: number, iso: string, shown: Month): boolean {
  const date = fullDate(cell);
  if (date) return date === iso;
  if (Number(tidy(cell.textContent ?? '')) !== day) return false;
  // Days of the neighbouring months are greyed; early numbers at the end are the next month's.
  const isOther =
    cell.matches('[aria-disabled=true], :disabled') ||
    /other|outside|prev|next/u.test(cell.className);
  return !isOther && shown.month > 0;
}

function arrowTowards(distance: number, cells: readonly HTMLElement[]): HTMLElement | null {
  const words = distance > 0 ? /suivant|next|apres/u : /precedent|prev|avant/u;
  let box: HTMLElement | null = popupOf(cells);
  for (let level = 0; box && level < 4; level++, box = box.parentElement) {
    const buttons = [...box.querySelectorAll<HTMLElement>('button, [role=button], a, span[class]')];
    const named = buttons.filter(button => {
      const name = `${button.getAttribute('aria-label') ?? ''} ${button.title} ${button.className}`;
      return (
        words.test(normalise(String(name))) &&
        !/annee|year/u.test(normalise(name)) &&
        isVisible(button)
      );
    });
    if (named[0]) return named[0];
  }
  return null;
}
