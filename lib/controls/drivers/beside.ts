import { normalise, tidy } from '../../dom/text.ts';
import { isVisible } from '../../dom/visible.ts';
import { isButton } from '../opener-button.ts';

/** A button that would send the form: one without a type does. */
export function isSubmit(button: Element): boolean {
  return button.tagName === 'BUTTON' && (button as HTMLButtonElement).type === 'submit';
}

/** What names a button, to a person or to a screen reader; empty for an icon alone. */
export function nameOfButton(button: HTMLElement): string {
  const text = tidy(button.textContent ?? '');
  return normalise(`${text} ${button.getAttribute('aria-label') ?? ''} ${button.title}`) || text;
}

/** A button that lets go what was chosen, by its name. */
export const REMOVES = /^(?:effacer|vider|suppr|retirer|enlever|clear|remove|delete|[×✕✖]$)/u;

/** The buttons of a popup that give what was chosen in it, or go back without a choice. */
export const ACCEPTS = /^(?:ok|valider|appliquer|confirmer|termin[ée])$/iu;
export const GIVES_UP = /^(?:annuler|cancel|fermer|close|retour|[×✕✖])$/iu;

export function buttonIn(popup: HTMLElement, words: RegExp): HTMLElement | null {
  const dialog = popup.closest<HTMLElement>('[role=dialog]') ?? popup;
  const buttons = [...dialog.querySelectorAll<HTMLElement>('button, [role=button]')];
  const saysSo = ({ textContent, ariaLabel }: HTMLElement) =>
    [textContent, ariaLabel].some(name => words.test(tidy(name ?? '')));
  return buttons.find(saysSo) ?? null;
}

/**
 * The arrow of a list: a button of its own block that says it opens, or an icon alone. Never one
 * that sends, empties or deletes.
 */
export function arrowBeside(element: HTMLElement): HTMLElement | null {
  const box = element.parentElement;
  const home = box?.querySelector('button, [role=button]') ? box : (box?.parentElement ?? null);
  if (!home || home.querySelectorAll('input, select, textarea').length > 1) return null;
  const buttons = [...home.querySelectorAll<HTMLElement>('button, [role=button]')];
  const named = buttons.find(button => button !== element && isArrow(button));
  return named ?? triggerBeside(element);
}

/** Widest arrow drawn beside a box, in pixels. */
const ARROW = 48;

/** The arrow of a list, be it no button: a small box without words, just after the field's. */
export function triggerBeside(element: HTMLElement): HTMLElement | null {
  const own = element.getBoundingClientRect();
  for (const box of [element, element.parentElement]) {
    const next = box?.nextElementSibling;
    const inner = next?.childElementCount === 1 ? next.firstElementChild : next;
    if (!next || !inner || inner.matches('a, input, select, textarea, label')) continue;
    const { left, top, bottom, width } = inner.getBoundingClientRect();
    const isBeside = left >= own.right - ARROW && top < own.bottom && bottom > own.top;
    const isArrowShaped = width > 4 && width <= ARROW && isBeside;
    const text = inner.textContent ?? '';
    if (!isArrowShaped || !/^[▾▼▿⌄˅\s]*$/u.test(text)) continue;
    if (isButton(inner)) {
      // Drawn in an HTML document. Without its arrow, a button may as well copy the text.
      if (/\S/u.test(text) && isArrow(inner as HTMLElement)) return inner as HTMLElement;
      continue;
    }
    const style = element.ownerDocument.defaultView?.getComputedStyle(inner);
    // Drawn in an HTML document.
    // An icon without a hand, beside a text that stands there, may as well be a lock.
    const isDrawn = style?.backgroundImage !== 'none' && (element as HTMLInputElement).value === '';
    if (style?.cursor === 'pointer' || isDrawn) return inner as HTMLElement;
  }
  return null;
}

/** The cross that empties a list, inside its own box. */
export function crossBeside(element: HTMLElement): HTMLElement | null {
  const box = element.parentElement?.parentElement ?? element.parentElement;
  if (!box || box.querySelectorAll('input:not([type=hidden], [tabindex="-1"]), select').length > 1)
    return null;
  const buttons = [...box.querySelectorAll<HTMLElement>('button, [role=button]')];
  const isCross = (button: HTMLElement) =>
    EMPTIES.test(nameOfButton(button)) && !isSubmit(button) && isVisible(button);
  return buttons.find(isCross) ?? null;
}

const EMPTIES = /effacer|vider|clear|^[×✕✖]$/u;

function isArrow(button: HTMLElement): boolean {
  if (isSubmit(button) || button.matches(':disabled')) return false;
  const says = button.hasAttribute('aria-haspopup') || button.hasAttribute('aria-expanded');
  const name = nameOfButton(button);
  if (/effacer|vider|suppr|retirer|clear|remove|delete|×|✕|✖/u.test(name)) return false;
  return (
    says ||
    /ouvrir|derouler|afficher|liste|open|toggle|dropdown|show/u.test(name) ||
    /^[▾▼▿⌄˅]$/u.test(name)
  );
}
