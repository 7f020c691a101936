/**
 * Firefox keeps a content script's objects away from the page: a `drop` made here would carry an
 * empty list there (ENGINE.md). Files and their events are then made in the page's own world,
 * from copies. In other browsers both worlds share them.
 */
interface PageWorld {
  readonly File: typeof File;
  readonly DataTransfer: typeof DataTransfer;
  readonly DragEvent: typeof DragEvent;
}

/** Firefox only: copies a value into a window's world. */
type CloneInto = <T>(value: T, world: unknown, options?: { wrapReflectors?: boolean }) => T;

/** The files as the page itself would have made them. Reads their bytes, so asynchronous. */
export async function transferOf(files: readonly File[], view: Window): Promise<DataTransfer> {
  const { world, copy } = worldOf(view);
  const transfer = new world.DataTransfer();
  for (const file of files) {
    const bytes = copy([await file.arrayBuffer()]);
    const options = copy({ type: file.type, lastModified: file.lastModified });
    transfer.items.add(new world.File(bytes, file.name, options));
  }
  return transfer;
}

/** Drops files on an element, as a hand that comes from another window. */
export function drop(element: HTMLElement, transfer: DataTransfer): void {
  const view = element.ownerDocument.defaultView ?? window;
  const { world, copy } = worldOf(view);
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const init = { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer };
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    element.dispatchEvent(new world.DragEvent(type, copy({ ...init, ...at })));
  }
}

function worldOf(view: Window): { world: PageWorld; copy: <T>(value: T) => T } {
  const page = (view as { wrappedJSObject?: PageWorld }).wrappedJSObject;
  const { cloneInto } = globalThis as { cloneInto?: CloneInto };
  if (!page || !cloneInto) {
    return { world: view as unknown as PageWorld, copy: value => value };
  }
  return { world: page, copy: value => cloneInto(value, view, { wrapReflectors: true }) };
}
