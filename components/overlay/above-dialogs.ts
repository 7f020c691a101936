/**
 * Keeps an element of ours, which nobody presses, in sight above the dialogs that the page opens
 * over everything else (`showModal`).
 * @returns What to call when the page may have opened or closed one.
 */
export function keepAboveDialogs(element: HTMLElement): () => void {
  let last: Element | undefined;
  element.popover = 'manual';
  return () => {
    const dialog = [...element.ownerDocument.querySelectorAll('dialog:modal')].at(-1);
    if (dialog === last) return;
    last = dialog;
    // Shown anew, it comes after the dialog.
    element.togglePopover(false);
    if (dialog) element.showPopover();
  };
}
