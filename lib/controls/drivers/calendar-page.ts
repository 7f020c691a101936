import { around } from '../../dom/root.ts';
import { normalise, tidy } from '../../dom/text.ts';
import { flatText } from '../../dom/visible.ts';
import { MONTHS, monthNumber, parseDate } from '../notation.ts';

export const YEAR = /^(?:19|20)\d{2}$/u;
export const MONTH =
  /^(?:jan|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sep|oct|nov|d[ée]c)\p{L}*\.?$/iu;

/** The fewest days of a month. */
export const FEWEST_DAYS = 28;
const GRID = '[role=grid], table, [role=dialog] [role=gridcell], [role=dialog] button';

interface Month {
  readonly year: number;
  readonly month: number;
}

/** A month in view, with the cells of its days. */
export interface Panel extends Month {
  readonly days: readonly HTMLElement[];
}

/** The months that a calendar shows side by side: one, most of the time. Those that say no year are left out. */
export function panelsOf(days: readonly HTMLElement[]): Panel[] {
  const parts = days.length < 2 * FEWEST_DAYS ? [] : partsOf(days);
  const months = parts.length > 0 ? parts : [{ box: popupOf(days), cells: days }];
  return months.flatMap(({ box, cells }, rank) => {
    const shown = shownMonth(cells, box, 0) ?? shownMonth(cells, popupOf(days), rank);
    return shown ? [{ ...shown, days: cells }] : [];
  });
}

/** Blocks under the one that holds all days, each with days enough for a month. */
function partsOf(days: readonly HTMLElement[]): { box: HTMLElement; cells: HTMLElement[] }[] {
  const last = days.at(-1) ?? null;
  let home = days[0]?.parentElement;
  while (home && !home.contains(last)) home = home.parentElement;
  const parts = [...(home?.children ?? [])].map(box => ({
    box: box as HTMLElement, // Holds HTML cells.
    cells: days.filter(day => box.contains(day)),
  }));
  const months = parts.filter(({ cells }) => cells.length >= FEWEST_DAYS);
  return months.length > 1 ? months : [];
}

/** The month in view: by the cells' full dates, else by the title over the grid. */
function shownMonth(
  shown: readonly HTMLElement[],
  box: HTMLElement | null,
  rank: number,
): Month | null {
  const dates = shown.map(fullDate).filter(date => date !== null);
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle) return { year: Number(middle.slice(0, 4)), month: Number(middle.slice(5, 7)) };
  const text = box ? tidy(flatText(box)) : '';
  const figures = [...text.matchAll(FIGURES)][rank]?.groups;
  if (figures) return { year: Number(figures.year), month: Number(figures.month) };
  const chosen = box ? monthChosen(box) : null;
  if (chosen) return chosen;
  const words = normalise(text).split(' ');
  // They may be cut short: « nov. 2026 ».
  const months = words.map(word =>
    MONTH.test(word) ? MONTHS.findIndex(name => name.startsWith(word)) : -1,
  );
  // The date already chosen may stand over the calendar: the month in view has its year beside it.
  const titles = months.flatMap((month, at) =>
    month >= 0 && YEAR.test(words[at + 1] ?? '') ? [at] : [],
  );
  const beside = titles[rank] ?? -1;
  const alone = new Set(months).size < 3 ? months.findIndex(month => month >= 0) : -1;
  const found = beside < 0 ? alone : beside;
  const field = box?.querySelector<HTMLInputElement>('input[type=number]')?.value ?? '';
  const year = [field, words[found + 1] ?? '', ...words].find(word => YEAR.test(word));
  return found >= 0 && year ? { year: Number(year), month: (months[found] ?? 0) + 1 } : null;
}

/** « 2026-11 » */
const FIGURES = /(?<!\d)(?<year>(?:19|20)\d{2})\s?[-/.]\s?(?<month>0?[1-9]|1[0-2])(?![\d/.-])/gu;

/** Of a calendar with a list for its months and one for its years, or boxes that look like lists. */
function monthChosen(box: HTMLElement): Month | null {
  const fields = [...box.querySelectorAll<HTMLInputElement>('input, select')];
  const words = fields.map(field => {
    const { selectedOptions } = field as HTMLElement as Partial<HTMLSelectElement>; // Of a list only.
    return normalise(selectedOptions?.[0]?.label ?? field.value).replace(/ .*/u, '');
  });
  const month = words.find(word => MONTH.test(word));
  const year = words.find(word => YEAR.test(word));
  return month && year ? { year: Number(year), month: monthNumber(month) } : null;
}

/** The calendar around its cells: the nearest block that says a year. */
export function popupOf(shown: readonly HTMLElement[]): HTMLElement | null {
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
export function dayIn(cells: readonly HTMLElement[], day: number, iso: string): HTMLElement | null {
  const dated = cells.filter(cell => fullDate(cell) !== null);
  if (dated.length > 0) return dated.find(cell => fullDate(cell) === iso) ?? null;
  const numbers = cells.map(cell => Number(tidy(cell.textContent ?? '')));
  // Before it stand the last days of the month before.
  const first = Math.max(0, numbers.indexOf(1));
  const at = numbers.indexOf(day, first);
  const cell = cells[at];
  return cell && !cell.matches('[aria-disabled=true], :disabled') ? cell : null;
}
