import { the } from './control-named.ts';
import { show } from './page.ts';

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A box with a calendar, which a press opens on November 2026, and where one presses the day. By
 * itself it takes no key; `typed`: it shows what is typed, until its calendar opens or closes.
 */
export function calendarBox({ typed = false } = {}) {
  const held = { iso: '', presses: 0 };
  show(`<div><div>Début de formation</div><span>
    <input placeholder="JJ/MM/AAAA"${typed ? '' : ' readonly aria-haspopup="dialog"'}>
    <svg width="16" height="16"><path d="M0 0h16v16H0z"/></svg></span></div>`);
  const input = the<HTMLInputElement>('input');
  let shown = new Date(Date.UTC(2026, 10, 1));
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  const button = (text: string, label: string, onPress: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', onPress);
    return made;
  };
  const turn = (months: number) => {
    shown = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + months, 1));
    draw();
  };
  const take = (day: number) => {
    held.presses++;
    held.iso = `${shown.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
    close();
  };
  /** What is not held does not stay. */
  const forget = () => {
    input.value = held.iso.split('-').reverse().join('/');
  };
  const close = () => {
    dialog.remove();
    forget();
  };
  const draw = () => {
    const year = shown.getUTCFullYear();
    const count = new Date(Date.UTC(year, shown.getUTCMonth() + 1, 0)).getUTCDate();
    const title = document.createElement('div');
    title.textContent = MONTH.format(shown);
    const days = Array.from({ length: count }, (_, at) =>
      button(String(at + 1), '', () => take(at + 1)),
    );
    const arrows = [
      button('‹', 'Mois précédent', () => turn(-1)),
      button('›', 'Mois suivant', () => turn(1)),
    ];
    dialog.replaceChildren(title, ...arrows, ...days);
  };
  input.addEventListener('click', () => {
    draw();
    document.body.append(dialog);
    forget();
  });
  document.addEventListener('mousedown', ({ target }) => {
    const isInside = target === input || dialog.contains(target as Node);
    if (dialog.isConnected && !isInside) close();
  });
  return held;
}
