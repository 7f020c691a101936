import type { Candidate } from '../controls/candidate.ts';
import { isButton } from '../controls/opener-button.ts';
import { tidy } from '../dom/text.ts';
import { isKnown } from './known-texts.ts';
import type { Carrier } from './text-list.ts';

const CONTROLS = 'input, select, textarea, button, [role=combobox], [role=textbox], [tabindex]';

/** What is often not rendered itself, its decoration or label standing for it. */
export function isDecorated(candidate: Candidate | null): boolean {
  return candidate === 'file' || candidate === 'checkbox' || candidate === 'radio';
}

/** The text inside is what the control holds, not what names it. */
export function showsValue(element: Element, candidate: Candidate | null): boolean {
  if (candidate === 'list') return element.querySelector('input') === null;
  return candidate === 'textarea' || candidate === 'date' || candidate === 'segment';
}

/** An option, or a row with nothing to fill: one of many alike. */
export function isItem(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'option') return true;
  const isRow = /^(?:tr|li)$/u.test(element.localName) || role === 'row' || role === 'listitem';
  return isRow && element.querySelector(CONTROLS) === null;
}

/** The text of several pieces is a known one. */
export function isKnownWhole(element: Element): boolean {
  if (element.childElementCount === 0 || element.childElementCount > 4) return false;
  // Apart, as the engine reads them.
  const text = [...element.childNodes].map(node => node.textContent ?? '').join(' ');
  return text.length < 200 && isKnown(tidy(text));
}

export function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    node => node.nodeType === 3 && /\S/u.test((node as Text).data),
  );
}

/** What carries the texts inside an element; `above`: those around it. */
export function carrierOf(element: Element, above: Carrier): Carrier {
  const role = element.getAttribute('role');
  if (role === 'option') return 'option';
  if (isButton(element) || role === 'tab' || role === 'link' || element.localName === 'a') {
    return 'button';
  }
  return role === 'heading' || /^(?:h[1-6]|legend|caption)$/u.test(element.localName)
    ? 'heading'
    : above;
}
