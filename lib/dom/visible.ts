import { tidy } from './text.ts';

/** Where something is drawn, in pixels of the window. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** To be compared with many others: each side of the browser's own rectangle is a call to it. */
export function rectOf(thing: Element | Range): Rect {
  const { x, y, width, height } = thing.getBoundingClientRect();
  return { left: x, top: y, right: x + width, bottom: y + height, width, height };
}

/** What was seen of elements during one look at a page that does not move: asked once of each. */
export class Glance {
  readonly #seen = new Map<Element, Seen>();

  rectOf(element: Element): Rect {
    const seen = this.#of(element);
    seen.rect ??= rectOf(element);
    return seen.rect;
  }

  isRendered(element: Element): boolean {
    const seen = this.#of(element);
    // What is opaque is rendered too, and nearly all is: one call answers both.
    seen.rendered ??= this.#isOpaque(seen, element) || isRendered(element);
    return seen.rendered;
  }

  /** As `isVisible` below. */
  isVisible(element: Element): boolean {
    return this.isRendered(element) && hasRoom(element, this.rectOf(element));
  }

  /** As `isSeen` below. */
  isSeen(element: Element): boolean {
    return this.#isOpaque(this.#of(element), element) && hasRoom(element, this.rectOf(element));
  }

  #isOpaque(seen: Seen, element: Element): boolean {
    seen.opaque ??= isOpaque(element);
    return seen.opaque;
  }

  /** The pointer that the page shows over it. */
  cursorOf(element: Element): string {
    const seen = this.#of(element);
    seen.cursor ??= cursorOf(element);
    return seen.cursor;
  }

  /** As `isClipped` below, boxes cut down aside. */
  isClipped({ parentElement }: Element): boolean {
    return this.#shutFrom(parentElement) <= CLIPS;
  }

  /** Cut down itself, or with the layer that holds it. */
  isCut(element: HTMLElement): boolean {
    const { offsetParent } = element;
    return this.#isCutDown(element) || (offsetParent !== null && this.#isCutDown(offsetParent));
  }

  #isCutDown(element: Element): boolean {
    const seen = this.#of(element);
    seen.cut ??= isCutDown(element);
    return seen.cut;
  }

  /** How far from a box, counted as 1, the nearest one that hides all it holds stands. */
  #shutFrom(box: Element | null): number {
    if (!box) return NOWHERE;
    const seen = this.#of(box);
    seen.shutFrom ||= isShut(box) ? 1 : this.#shutFrom(box.parentElement) + 1;
    return seen.shutFrom;
  }

  /** How its text is written. */
  fontOf(element: Element): Font {
    const seen = this.#of(element);
    seen.font ??= fontOf(element);
    return seen.font;
  }

  #of(element: Element): Seen {
    const known = this.#seen.get(element);
    if (known) return known;
    const seen = new Seen();
    this.#seen.set(element, seen);
    return seen;
  }
}

/** All of it in one place: a page has thousands of elements. */
class Seen {
  rect: Rect | undefined = undefined;
  opaque: boolean | undefined = undefined;
  rendered: boolean | undefined = undefined;
  cut: boolean | undefined = undefined;
  cursor: string | undefined = undefined;
  /** Zero until it is looked for. */
  shutFrom = 0;
  font: Font | undefined = undefined;
}

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
}

function fontOf(element: Element): Font {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return { size: Number.parseFloat(fontSize) || 0, weight: Number(fontWeight) };
}

const SHOWN = { visibilityProperty: true };
const OPAQUE = { visibilityProperty: true, opacityProperty: true };

/**
 * Whether a person could see the element. Without layout (a test page with no engine), what is
 * rendered counts as seen.
 */
export function isVisible(element: Element): boolean {
  return isRendered(element) && hasRoom(element, element.getBoundingClientRect());
}

function hasRoom(element: Element, rect: Rect): boolean {
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

/** Levels above an element at which a shut box is there to hide it. */
const CLIPS = 4;
/** No such box above: a small number, since the engine keeps those without a box of their own. */
const NOWHERE = CLIPS + 1;

/** Inside a box cut down, or of no size and hiding what overflows: texts kept for screen readers. */
export function isClipped(element: Element): boolean {
  for (let box = element.parentElement, level = 0; box && level < CLIPS; level++) {
    if (isShut(box) || isCutDown(box)) return true;
    box = box.parentElement;
  }
  return false;
}

/** Cut down to nothing, whatever its size: the menu of a closed list often is. */
export function isCutDown(element: Element): boolean {
  return /^inset\((?:50|100)%/u.test(getComputedStyle(element).clipPath);
}

/**
 * A box of no size that hides what overflows. Two numbers cost half of what a rectangle does; only
 * HTML elements have them.
 */
function isShut(box: Element): boolean {
  const { offsetHeight = 0, offsetWidth = 0 } = box as Partial<HTMLElement>;
  if (offsetHeight > 1 && offsetWidth > 1) return false;
  const { height, width } = box.getBoundingClientRect();
  return (height <= 1 || width <= 1) && getComputedStyle(box).overflow !== 'visible';
}

/** Displayed and not `visibility: hidden`, whatever its size and place. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility?.(SHOWN) ?? true) return true;
  // `display: contents` has no box of its own, but what it holds has.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  return element.parentElement === null || isRendered(element.parentElement);
}

/** As `isVisible`, and not transparent, itself or through an ancestor: no trap for robots. */
export function isSeen(element: Element): boolean {
  return isOpaque(element) && hasRoom(element, element.getBoundingClientRect());
}

function isOpaque(element: Element): boolean {
  return element.checkVisibility?.(OPAQUE) ?? true;
}

/** Thrown far off the page, where nobody can scroll to. */
function isOutside(rect: Rect, element: Element): boolean {
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

/** What a person reads in an element, through shadow roots and slots: nothing that is only spoken. */
export function flatText(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const isUnseen = (element: Element) => !isRendered(element) || isShut(element);
  if (node.nodeType === 1 && isUnseen(node as Element)) return '';
  const { selectedOptions } = node as Partial<HTMLSelectElement>;
  if (selectedOptions) return selectedOptions[0]?.label ?? '';
  const { shadowRoot } = node as Partial<Element>; // Texts and comments have none.
  const given = (node as Partial<HTMLSlotElement>).assignedNodes?.({ flatten: true });
  return [...(given ?? (shadowRoot ?? node).childNodes)].map(flatText).join(' ');
}

/** The pointer that the page shows over an element: a hand says that it can be pressed. */
export function cursorOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor ?? '';
}

/** False in a document without a layout engine, where every box is empty. */
export function hasLayout(document: Document): boolean {
  return document.documentElement.getBoundingClientRect().width > 0;
}
