import { hasLayout } from '../dom/visible.ts';
import { isInlineTag } from './markup.ts';
import { type Box, CURSORS, type Cursor, type Flag } from './skeleton.ts';

/** Where a box of the window stands in the page. */
function inPage(rect: DOMRect, view: Window): Box {
  const { round } = Math;
  const left = round(rect.left + view.scrollX);
  const top = round(rect.top + view.scrollY);
  return [left, top, round(rect.width), round(rect.height)];
}

/** The box of an element or a text, or nothing without a layout engine. */
export function boxOf(node: Element | Text): Box | undefined {
  const document = node.ownerDocument;
  const view = document.defaultView;
  if (!view || !hasLayout(document)) return undefined;
  if (node.nodeType === 1) return inPage((node as Element).getBoundingClientRect(), view);
  const range = document.createRange();
  range.selectNodeContents(node);
  return inPage(range.getBoundingClientRect(), view);
}

/** The width of a masked text is rounded to so many pixels: the exact one would help to guess it. */
const STEP = 16;

export function blurred([left, top, width, height]: Box): Box {
  return [left, top, width < STEP ? width : width - (width % STEP), height];
}

/** The box of a value, or of the text that shows it: its width would tell which it is. */
export function neutral([left, top, width, height]: Box): Box {
  return [left, top, Math.min(width, 40), height];
}

export function isSameBox(left: Box | undefined, right: Box | undefined): boolean {
  return left === right || left?.every((side, index) => side === right?.[index]) === true;
}

/** Size in whole pixels and weight, by which a text is seen to be a heading. */
export function fontOf(style: CSSStyleDeclaration): [number, number] {
  return [Math.round(Number.parseFloat(style.fontSize)) || 14, Number(style.fontWeight) || 400];
}

export function cursorOf(style: CSSStyleDeclaration): Cursor {
  return CURSORS.find(cursor => cursor === style.cursor) ?? 'auto';
}

/** How an element is drawn and what it lets do, as far as reading a page depends on it. */
export function* flagsOf(element: Element, style: CSSStyleDeclaration): Generator<Flag> {
  if (style.opacity === '0') yield 'transparent';
  if (style.overflow && style.overflow !== 'visible' && isFlat(element)) yield 'shut';
  if (/^inset\((?:50|100)%/u.test(style.clipPath)) yield 'cut';
  const isInline = /^(?:inline|contents)/u.test(style.display || 'inline');
  if (isInlineTag(element.localName) && !isInline) yield 'block';
  if (style.display === 'contents') yield 'contents';
  for (const name of ['disabled', 'readonly', 'required', 'multiple', 'inert'] as const) {
    if (element.hasAttribute(name)) yield name;
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') yield 'editable';
  if (element.getAttribute('autocomplete') === 'one-time-code') yield 'one-time-code';
}

function isFlat(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}
