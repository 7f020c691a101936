/** Where an element stands in the window, also from inside a frame of the page. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  const frame = view === window ? null : view?.frameElement;
  if (!frame) return box;
  const { x, y } = boxOf(frame);
  return new DOMRect(box.x + x, box.y + y, box.width, box.height);
}
