import { key, leave, press, pressAway, veilOver } from '../../dom/gesture.ts';
import { until } from '../../dom/settle.ts';
import { isClipped, isSeen } from '../../dom/visible.ts';
import { buttonIn, GIVES_UP } from './beside.ts';
import type { MenuOption } from './menu.ts';
import { layerOf } from './menu-parts.ts';

/** Some option still shows; a closed menu may keep them, cut down or shrunk to nothing. */
export function areSeen(options: readonly MenuOption[]): boolean {
  return options.some(
    ({ element }) => element.isConnected && isSeen(element) && !isClipped(element),
  );
}

/** Waits for a chosen menu to go: a click sent too early lands on the old list. */
export async function whenGone(
  list: HTMLElement,
  options: readonly MenuOption[],
  signal: AbortSignal | undefined,
): Promise<void> {
  // A list that says it is closed answers no more, though its menu may still be fading away.
  const isClosed = () => list.getAttribute('aria-expanded') === 'false' || !areSeen(options);
  await until(isClosed, { signal, timeout: 500 });
}

/** Closes a menu without choosing. */
export async function closeMenu(
  element: HTMLElement,
  options: readonly MenuOption[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const isOpen = () => areSeen(options);
  const inside = options.find(option => option.element.isConnected)?.element;
  const layer = inside && layerOf(inside, element);
  const cancel = layer && buttonIn(layer, GIVES_UP);
  const veil = veilOver(element);
  const rungs = [
    () => leave(element),
    // A sheet laid over the page has a way out, or the dimmed page around it.
    ...(cancel ? [() => press(cancel)] : []),
    ...(veil ? [() => pressAway(element, veil)] : []),
    () => press(element),
    () => key(element, 'Escape'),
    // A menu that took the keyboard for itself hears nothing from its list.
    ...(inside ? [() => key(inside, 'Escape')] : []),
  ];
  for (const rung of rungs) {
    if (!isOpen()) return;
    rung();
    await until(() => !isOpen(), { signal, timeout: 350 });
  }
  leave(element);
}
