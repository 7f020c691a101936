import { cursorOf } from '../dom/visible.ts';
import type { Survey } from './survey.ts';
import type { Unit } from './unit.ts';
import { foundIn } from './within.ts';

export const ACTS = 'a, button, input, select, textarea, [contenteditable], [role], [tabindex]';

/** Words that invite to press a cell: « Cliquer pour saisir ». */
export const INVITES = /\b(?:cliqu|saisir|renseigner|modifier)\p{L}*\b/iu;

/**
 * Cells of a table that become a box once they are pressed. A cell says so: by its words, by the
 * pointer that it alone shows in its row (a whole row that can be pressed leads elsewhere), or as
 * a cell of an editable grid.
 */
export function editableCells(survey: Survey): Unit[] {
  return [...survey.cells].flatMap(([cell, order]) => {
    const [, to] = survey.span.get(cell) ?? [order, order];
    if (
      foundIn(cell, survey).length > 0 ||
      cell.querySelector('a, button, input, select, textarea')
    )
      return [];
    if (!opens(cell, survey) || !survey.glance.isVisible(cell)) return [];
    // Cells of an HTML table, or of a grid made of HTML elements.
    return [{ element: cell as HTMLElement, kind: 'cell', order, end: to, members: [] }];
  });
}

function opens(cell: Element, { glance }: Survey): boolean {
  if (cell.getAttribute('aria-readonly') === 'true') return false;
  if (INVITES.test(cell.textContent ?? '')) return true;
  const row = cell.closest('tr, [role=row]');
  const first = row?.firstElementChild;
  if (!row || first === cell) return false;
  if (cell.getAttribute('aria-readonly') === 'false') return true;
  // A cell of a grid that the keyboard reaches, and that holds no words: an amount, or nothing yet.
  const isReached =
    cell.getAttribute('tabindex') === '0' ||
    (cell.hasAttribute('tabindex') && cell.closest('[role=grid], [role=treegrid]'));
  if (isReached && !/\p{L}/u.test(cell.textContent ?? '')) return true;
  const isOwnHand = /^(?:pointer|text|cell)$/u.test(glance.cursorOf(cell));
  return (
    isOwnHand &&
    !/^(?:pointer|cell)$/u.test(glance.cursorOf(row)) &&
    glance.cursorOf(first ?? row) !== glance.cursorOf(cell)
  );
}

/** What is chosen, rather than written. */
const CHOOSE = /^(?:s[ée]lectionn|choisi)/iu;

/**
 * A text that the keyboard reaches, beside the hidden box that takes its place once pressed, or over
 * which the pointer is the one for writing.
 */
export function isVeiledBox(element: Element, role: string): boolean {
  if (role || element.matches('button, :not([tabindex="0"])')) return false;
  const isList = CHOOSE.test((element.textContent ?? '').trim());
  const isWritten = cursorOf(element) === 'text' && !isList && !element.querySelector(ACTS);
  if (isWritten || element.childElementCount > 0) return isWritten;
  const box = element.parentElement?.querySelector('input, textarea');
  return box?.matches(':is(input, textarea)[hidden]:not([type=hidden])') === true;
}
