import { isSubmit, nameOfButton } from './beside.ts';

/** Whether something says that a calendar would open: the box itself, or a button for it beside. */
export function hasCalendar(element: HTMLElement): boolean {
  return (
    /dialog|grid/u.test(element.getAttribute('aria-haspopup') ?? '') ||
    calendarButtons(element).length > 0
  );
}

/** Levels above a box that may be its own frame, or what it shares with others. */
const FRAME = 6;
const SHARED = 2;

/** Buttons beside a date that open its calendar: by their name, or by an icon in its own block. */
export function calendarButtons(element: HTMLElement): HTMLElement[] {
  const near = element.parentElement;
  const boxes: HTMLElement[] = [];
  for (let box = near; box && boxes.length < FRAME; box = box.parentElement) {
    if (boxes.length >= SHARED && !isAloneIn(box)) break;
    boxes.push(box);
  }
  const named = boxes.flatMap(box => [...box.querySelectorAll<HTMLElement>(BUTTONS)]);
  const isOwn = near !== null && isAloneIn(near);
  return [...new Set(named)].filter(button => {
    if (button === element || isSubmit(button)) return false;
    const name = nameOfButton(button);
    if (/calendrier|calendar|\bdate\b/u.test(name)) return !/effacer|clear|suppr/u.test(name);
    return name === '' && isOwn && near?.contains(button) === true;
  });
}

const BUTTONS = 'button, [role=button]';

/** Nothing else is filled in there. */
function isAloneIn(box: Element): boolean {
  return box.querySelectorAll('input:not([type=hidden]), select, textarea').length === 1;
}
