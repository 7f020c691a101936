import { isSubmit, nameOfButton } from './beside.ts';

/** Whether something says that a calendar would open: the box itself, or a button for it beside. */
export function hasCalendar(element: HTMLElement): boolean {
  return (
    /dialog|grid/u.test(element.getAttribute('aria-haspopup') ?? '') ||
    calendarButtons(element).length > 0
  );
}

/** Buttons beside a date that open its calendar: by their name, or by an icon in its own block. */
export function calendarButtons(element: HTMLElement): HTMLElement[] {
  const near = element.parentElement;
  const named = [near, near?.parentElement ?? null].flatMap(box => [
    ...(box?.querySelectorAll<HTMLElement>('button, [role=button]') ?? []),
  ]);
  const isOwn = near?.querySelectorAll('input, select, textarea').length === 1;
  return [...new Set(named)].filter(button => {
    if (button === element || isSubmit(button)) return false;
    const name = nameOfButton(button);
    if (/calendrier|calendar|\bdate\b/u.test(name)) return !/effacer|clear|suppr/u.test(name);
    return name === '' && isOwn && near?.contains(button) === true;
  });
}
