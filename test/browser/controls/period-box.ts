import { show } from './page.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** What the model of the two boxes holds, and what became of the page. */
export interface Held {
  start: string | null;
  end: string | null;
}

export interface Shape {
  /** What stands in each empty box. */
  readonly placeholders?: readonly [string, string];
  /** Closed to typing, under a hand. */
  readonly isReadOnly?: boolean;
  /** Closes once the first day is chosen. */
  readonly closesEachTime?: boolean;
  /** The title of a month. */
  readonly title?: (year: number, month: number) => string;
}

const iso = (year: number, month: number, day: number) =>
  [year, month + 1, day].map(part => String(part).padStart(2, '0')).join('-');
const french = (date: string | null) => date?.split('-').reverse().join('/') ?? '';

/**
 * Two boxes in one frame over one calendar of two months, as kits draw them: it takes no date before
 * it has both, what is typed is put back once the box is left, and a press beside forgets a first day.
 */
export function periodBox(shape: Shape = {}): Held {
  const { placeholders = ['Date de début', 'Date de fin'], title = titleOf } = shape;
  const held: Held = { start: null, end: null };
  const cursor = shape.isReadOnly ? 'pointer' : 'text';
  const lock = shape.isReadOnly ? 'readonly' : '';
  const box = (text: string) =>
    `<input ${lock} placeholder="${text}" style="width: 120px; cursor: ${cursor}">`;
  const home = show(`<div><div>Dates de la formation</div><div class="frame" style="display: flex">
    ${box(placeholders[0])}<span>→</span>${box(placeholders[1])}<svg width="9" height="9"></svg></div></div>`);
  const [from, to] = home.querySelectorAll('input');
  const popup = document.createElement('div');
  popup.style.cssText = 'display: none; width: 520px';
  home.append(popup);
  let first = 2026 * 12 + 10;
  let pending: string | null = null;
  const redraw = () => {
    if (from) from.value = french(pending ?? held.start);
    if (to) to.value = french(pending ? null : held.end);
  };
  const close = () => {
    popup.style.display = 'none';
    pending = null;
    redraw();
  };
  const choose = (date: string) => {
    if (pending && pending <= date) {
      Object.assign(held, { start: pending, end: date });
      return close();
    }
    pending = date;
    if (shape.closesEachTime) popup.style.display = 'none';
    redraw();
  };
  const draw = () => {
    popup.replaceChildren(...[0, 1].map(rank => monthOf(first + rank, title, choose, turn)));
  };
  const turn = (months: number) => {
    first += months;
    draw();
  };
  for (const input of [from, to]) {
    input?.addEventListener('mousedown', () => {
      draw();
      popup.style.display = 'flex';
    });
    input?.addEventListener('blur', () => setTimeout(redraw));
  }
  document.addEventListener('mousedown', ({ target }) => {
    if (!home.querySelector('.frame')?.contains(target as Node) && !popup.contains(target as Node))
      close();
  });
  return held;
}

const titleOf = (year: number, month: number) => `${MONTHS[month]} ${year}`;

function monthOf(
  rank: number,
  title: (year: number, month: number) => string,
  choose: (date: string) => void,
  turn: (months: number) => void,
): HTMLElement {
  const [year, month] = [Math.floor(rank / 12), rank % 12];
  const panel = document.createElement('div');
  panel.style.width = '250px';
  const arrow = (name: string, months: number) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = name;
    button.append('›');
    button.addEventListener('click', () => turn(months));
    return button;
  };
  const head = document.createElement('div');
  head.append(arrow('Mois précédent', -1), title(year, month), arrow('Mois suivant', 1));
  const days = document.createElement('div');
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  // Days of the month before stand first, as in most.
  for (const [day, isOwn] of [[30, false], ...range(count)] as const) {
    const cell = document.createElement('span');
    cell.style.cssText = 'display: inline-block; width: 30px; cursor: pointer';
    cell.textContent = String(day);
    if (isOwn) cell.addEventListener('click', () => choose(iso(year, month, day)));
    days.append(cell);
  }
  panel.append(head, days);
  return panel;
}

const range = (count: number) =>
  Array.from({ length: count }, (_, at): [number, boolean] => [at + 1, true]);
