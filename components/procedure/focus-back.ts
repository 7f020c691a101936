import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is shown is read again after the steps are closed: their button may come back with that. */
const PATIENCE = 1_500;

/**
 * Once what was opened is closed, the focus goes back to the button that opens it (`data-opens`):
 * whoever works by keyboard never starts again from the top.
 */
export function useFocusBack(place: RefObject<HTMLElement | null>, opened: string | null): void {
  const left = useRef<{ id: string; until: number } | null>(null);
  // At each drawing: what took the focus may be drawn anew.
  useLayoutEffect(() => {
    if (opened) {
      left.current = { id: opened, until: Number.POSITIVE_INFINITY };
    } else if (left.current && place.current) {
      const { id, until } = left.current;
      left.current = { id, until: Math.min(until, Date.now() + PATIENCE) };
      if (Date.now() < until && isNowhere(place.current)) openerIn(place.current, id)?.focus();
    }
  });
}

/** What held the focus is gone, and nobody took it. */
function isNowhere(place: HTMLElement): boolean {
  const { activeElement } = place.getRootNode() as Document | ShadowRoot; // It is on the page.
  return !activeElement || activeElement === document.body;
}

function openerIn(place: HTMLElement, id: string): HTMLElement | null {
  const buttons = [...place.querySelectorAll<HTMLElement>('[data-opens]')];
  const found = buttons.find(({ dataset }) => dataset.opens === id);
  // A folded list cannot take it: its title does.
  return found?.closest('details:not([open])')?.querySelector('summary') ?? found ?? null;
}
