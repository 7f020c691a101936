/** Hands a text to the browser as a file to save: it goes nowhere else. */
export function saveFile({ name, text }: { readonly name: string; readonly text: string }): void {
  saveBlob(name, new Blob([text], { type: 'application/json' }));
}

/** The same, whatever it holds. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
