/** Where an element stands: a document, a shadow root, or a tree that is on no page. */

/** The element of that id in the same document or shadow root. */
export function byId(id: string, near: Element): HTMLElement | null {
  const root = near.getRootNode() as Partial<Document>; // A detached node has none.
  return root.getElementById?.(id) ?? null;
}

/** The element in whose shadow an element stands. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode() as Partial<ShadowRoot>; // A document has no host.
  return root.host ?? null;
}

/** What an element is drawn in: the slot it is given to, out of a shadow too. */
export function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}
