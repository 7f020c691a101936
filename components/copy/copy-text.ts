/** Puts a text on the clipboard, from a click. False when the browser would not. */
export async function copyText(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page may forbid the clipboard's interface to all that stands in it.
    return copySelected(text, button);
  }
}

function copySelected(text: string, button: HTMLElement): boolean {
  const box = button.ownerDocument.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'offscreen';
  button.after(box);
  box.select();
  const isDone = button.ownerDocument.execCommand('copy');
  box.remove();
  button.focus();
  return isDone;
}
