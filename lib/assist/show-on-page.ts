import { bringIntoView } from '../dom/gesture.ts';

/** « Montrer »: brings the field in view and rings it for a moment, without touching the page. */
export function showOnPage(element: HTMLElement | null): void {
  if (!element) return;
  bringIntoView(element);
  const frames = [{ outline: '3px solid #0b7285' }, { outline: '3px solid transparent' }];
  element.animate(frames, { duration: 1800, easing: 'ease-in' });
}
