/** Puts a page under test in the document; the caller's markup is the test's own. */
export function show(markup: string, style = ''): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const sheet = document.createElement('style');
  sheet.textContent = `* { font: 14px/1.4 sans-serif } ${style}`;
  document.body.append(sheet);
  return document.body;
}
