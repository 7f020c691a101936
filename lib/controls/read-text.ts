import { normalise, tidy } from '../dom/text.ts';
import type { Control } from './control.ts';
import { readParts, textIn } from './parts.ts';

/** The text in a box: typed, editable, or a segmented date put together. */
export function textOf(control: Control): string {
  const { element } = control;
  if (isTextBox(element)) return MASK.test(tidy(element.value)) ? '' : element.value;
  if (control.parts.length > 0) return readParts(control.parts);
  const segments = segmentsOf(element);
  if (segments.length > 1) return readSegments(element, segments);
  // What a slider tells stands in no text of its own.
  const told = element.role === 'slider' && element.ariaValueNow;
  const text = told || tidy(element.textContent ?? '');
  return MASK.test(text) ? '' : text;
}

/** Holes and signs alone, or the letters of a date: a mask that shows before anything is typed. */
export const MASK = /^[^\p{L}\p{N}]*_[^\p{L}\p{N}]*$|^(?:(?:jj|dd|mm|aa|yy)+(?:[\s/.-]+|$)){3}$/iu;

export function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
}

export function segmentsOf(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[role=spinbutton]')];
}

/** Day, month and year of a segmented date, in the order of its segments; empty until all are set. */
function readSegments(group: Element, segments: readonly HTMLElement[]): string {
  const numbers = segments.map(segment => segment.getAttribute('aria-valuenow') ?? textIn(segment));
  if (numbers.some(number => !/^\d+$/u.test(number))) return '';
  const [year] = numbers.filter(number => number.length > 2);
  if (!year) return '';
  const others = segments.filter((_, at) => numbers[at] !== year);
  const isMonth = (segment: HTMLElement) =>
    segment.ariaValueMax === '12' || /^(?:month|mois)|\bmm\b/iu.test(nameOfSegment(segment));
  const [first = '', second = ''] = numbers.filter(number => number !== year);
  const [day, month] = others[0] && isMonth(others[0]) ? [second, first] : [first, second];
  return group.isConnected ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

export function nameOfSegment(segment: HTMLElement | undefined): string {
  return normalise(
    `${segment?.getAttribute('aria-label') ?? ''} ${segment?.getAttribute('aria-valuetext') ?? ''}`,
  );
}
