import type { Control } from '../controls/control.ts';

/** A place on the page: an element that has the focus, or a point in the window of `element`. */
export interface Spot {
  readonly element: Element;
  readonly x?: number;
  readonly y?: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far from a control one may click and still mean it, in pixels. */
const NEAR = 40;

/** The control that a person means by a place: the one under it, or the nearest. */
export function controlAt(controls: readonly Control[], spot: Spot): Control | null {
  const { element } = spot;
  const label = element.closest('label')?.control;
  const own = controls.find(control =>
    partsOf(control).some(part => part === label || part.contains(element)),
  );
  if (own) return own;
  const { x, y } = spot;
  if (x === undefined || y === undefined) return null;
  const page = element.ownerDocument;
  // What a dialog covers is not what one clicks on.
  const dialog = element.closest('dialog, [role=dialog], [aria-modal=true]') ?? page;
  let nearest: Control | null = null;
  let least = NEAR;
  for (const control of controls) {
    if (control.element.ownerDocument !== page || !dialog.contains(hostOf(control))) continue;
    const distance = distanceTo(boxOf(control), x, y);
    if (distance < least) {
      least = distance;
      nearest = control;
    }
  }
  return nearest;
}

/** Where the control stands in the window of the page, through its frames. */
export function inPage(control: Control): Rect {
  let { left, top, right, bottom } = boxOf(control);
  let frame = control.element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const { x, y } = frame.getBoundingClientRect();
    [left, right, top, bottom] = [left + x, right + x, top + y, bottom + y];
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, right, bottom };
}

/** What the eye takes for the control, in its own window: all of its choices, or its decoration. */
function boxOf(control: Control): Rect {
  const boxes = partsOf(control)
    .map(part => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 2 && height > 2);
  if (boxes.length === 0) {
    // A hidden input is covered by its decoration, which stands in the same wrapper.
    return (control.element.parentElement ?? control.element).getBoundingClientRect();
  }
  return {
    left: Math.min(...boxes.map(box => box.left)),
    top: Math.min(...boxes.map(box => box.top)),
    right: Math.max(...boxes.map(box => box.right)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  };
}

/** The control's element, or the outermost host of the shadow roots that it stands in. */
function hostOf({ element }: Control): Node {
  let node: Node = element;
  // By what it has: a frame's shadow root is no `ShadowRoot` of this window.
  for (let root = node.getRootNode(); 'host' in root; root = node.getRootNode()) {
    node = root.host as Element;
  }
  return node;
}

function partsOf({ element, choices }: Control): readonly HTMLElement[] {
  return choices.length > 0 ? choices.map(({ target }) => target) : [element];
}

function distanceTo({ left, top, right, bottom }: Rect, x: number, y: number): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.hypot(dx, dy);
}
