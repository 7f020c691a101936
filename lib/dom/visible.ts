import { tidy } from './text.ts';

/**
 * Whether a person could see the element. Without layout (a test page with no engine), what is
 * rendered counts as seen.
 */
export function isVisible(element: Element): boolean {
  return isRendered(element) && hasRoom(element);
}

function hasRoom(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  if (rect.width > 1 && rect.height > 1) return !isOutside(rect, element);
  // A box without size may still have children that overflow it; a form control has none to show.
  return !hasLayout(element.ownerDocument) || hasOverflowing(element);
}

function hasOverflowing(element: Element): boolean {
  if (/^(?:INPUT|SELECT|TEXTAREA|BUTTON)$/u.test(element.tagName)) return false;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflow;
  if (overflow && overflow !== 'visible') return false;
  return [...element.children].some(child => {
    const rect = child.getBoundingClientRect();
    return rect.width > 1 && rect.height > 1;
  });
}

/**
 * Inside a box of no size that hides what overflows: texts kept for screen readers. `known`
 * remembers the boxes looked at, for a page whose layout does not change meanwhile.
 */
export function isClipped(element: Element, known = new Map<Element, boolean>()): boolean {
  for (let box = element.parentElement, level = 0; box && level < 4; level++) {
    const isShut = known.get(box) ?? shutsItsContent(box);
    known.set(box, isShut);
    if (isShut) return true;
    box = box.parentElement;
  }
  return false;
}

function shutsItsContent(box: Element): boolean {
  const rect = box.getBoundingClientRect();
  const isFlat = rect.height <= 1 || rect.width <= 1;
  return isFlat && getComputedStyle(box).overflow !== 'visible';
}

/** Displayed and not `visibility: hidden`, whatever its size and place. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
  // `display: contents` has no box of its own, but what it holds has.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  return element.parentElement === null || isRendered(element.parentElement);
}

/** As `isVisible`, and not transparent, itself or through an ancestor: no trap for robots. */
export function isSeen(element: Element): boolean {
  const isShown =
    element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
  return isShown && hasRoom(element);
}

/** Thrown far off the page, where nobody can scroll to. */
function isOutside(rect: DOMRect, element: Element): boolean {
  // Asking how far the page is scrolled costs more than this.
  if (rect.right >= -50 && rect.bottom >= -5000) return false;
  const view = element.ownerDocument.defaultView;
  return rect.right + (view?.scrollX ?? 0) < -50 || rect.bottom + (view?.scrollY ?? 0) < -5000;
}

/** The texts that a person sees under a node, but in what `except` selects, kept apart. */
export function seenText(root: Node, except: string): string {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4); // SHOW_TEXT
  const parts: string[] = [];
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder && !holder.closest(except) && isVisible(holder)) {
      parts.push(walker.currentNode.textContent ?? '');
    }
  }
  return tidy(parts.join(' '));
}

/** The pointer that the page shows over an element: a hand says that it can be pressed. */
export function cursorOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor ?? '';
}

/** False in a document without a layout engine, where every box is empty. */
export function hasLayout(document: Document): boolean {
  return document.documentElement.getBoundingClientRect().width > 0;
}
