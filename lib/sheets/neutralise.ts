/** What spreadsheets take for a formula at the start of a text, spaces and our own sign aside. */
const FORMULA = /^(?:'|\s)*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** A text that a spreadsheet shows and never computes: an apostrophe goes before it. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralised`. */
export function restored(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
