import { hostOf } from '../../dom/root.ts';
import { tidy } from '../../dom/text.ts';
import { flatText } from '../../dom/visible.ts';
import { nameOfButton, REMOVES } from './beside.ts';
import type { MenuOption } from './menu.ts';

/** Inside the component that holds a list: its options may have roots that nobody saw yet. */
export function rootsInside(root: Node): ShadowRoot[] {
  const own = root as Partial<ShadowRoot>; // A document has no host.
  if (!own.host) return [];
  const inside = [...(own.querySelectorAll?.('*') ?? []), ...own.host.querySelectorAll('*')];
  return inside.flatMap(element => element.shadowRoot ?? []);
}

/** Chosen already, and drawn in the list's own box with a button to let it go. */
export function isRemovable(option: HTMLElement): boolean {
  return [...option.querySelectorAll('button')].some(button => REMOVES.test(nameOfButton(button)));
}

export const TICKS = '[type=checkbox], [type=radio]';

/** Boxes that a person fills, ticks aside. */
export const FILLED = `input:not(${TICKS}), select, textarea, [role=combobox]`;

/** It names a part of the form; some kits draw each of their options as a label of nothing, or of a box. */
export function isName(item: Element): boolean {
  if (item.closest('legend, h1, h2, h3')) return true;
  const label = item.closest('label');
  return label !== null && label.control !== null && !tickBox(item);
}

/** The box or radio that an option is the label of. */
export function tickBox(option: Element): HTMLInputElement | null {
  const box = option.closest('label')?.control;
  return box?.matches(TICKS) ? (box as HTMLInputElement) : null; // By its type.
}

/** An option as a person reads it. */
export function describe(element: HTMLElement): MenuOption {
  const tick = tickBox(element);
  return {
    text: tidy(
      (element.shadowRoot ? '' : element.innerText || element.textContent?.trim()) ||
        flatText(element).trim() ||
        element.getAttribute('aria-label') ||
        hostOf(element)?.textContent ||
        '',
    ),
    element,
    isSelected: element.getAttribute('aria-selected') === 'true' || tick?.checked === true,
    isDisabled:
      element.getAttribute('aria-disabled') === 'true' || (tick ?? element).matches(':disabled'),
  };
}

/**
 * Tells a line to press, and no link to follow, that was drawn since in the block of a box: results
 * may push the page down instead of hanging over it.
 */
export function newLines(element: Element): (item: Element) => boolean {
  const block = element.parentElement?.parentElement;
  const stood = new Set(block?.querySelectorAll('*'));
  return item =>
    block?.contains(item) === true &&
    !stood.has(item) &&
    getComputedStyle(item).cursor === 'pointer' &&
    !item.closest('a, button') &&
    !tickBox(item);
}

/** What opens may be a button narrower than the list that holds it. */
export function onlyButton(element: HTMLElement): HTMLElement | null {
  const [button, other] = element.querySelectorAll<HTMLElement>('[type=button]');
  return button && !other && !REMOVES.test(nameOfButton(button)) ? button : null;
}

/** The dialog, or the box laid over the page, that came with an option: never one around the list. */
export function layerOf(option: HTMLElement, list: HTMLElement): HTMLElement | null {
  for (let box: HTMLElement | null = option; box && !box.contains(list); box = box.parentElement) {
    const isOver = box.matches('[role=dialog], [role=alertdialog], dialog');
    if (isOver || getComputedStyle(box).position === 'fixed') return box;
  }
  return null;
}
