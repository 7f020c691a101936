/** Marks that open a text, and those that may close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '”': '”"',
  '„': '“”"',
  '‟': '”‟"',
  '«': '»',
  '″': '″"',
};
/** What follows the end of a text in a list or an object. */
const AFTER_TEXT = /^[\s\u00a0\u202f\u200b]*(?:[,:}\]]|$)/u;

/**
 * Reads the object or list that begins at `at` as a mail may have left it: curly quotes become
 * straight ones, lines folded in the middle of a text are joined, other spaces become plain ones.
 * `isWhole`: it is closed.
 */
export function readLoose(text: string, at: number): { json: string; isWhole: boolean } {
  let json = '';
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char in CLOSING) {
      const { value, end } = readText(text, i);
      json += value;
      if (end === null) return { json, isWhole: false };
      i = end;
      continue;
    }
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    json += /[\s\u00a0\u202f\u200b\u2060\uFEFF]/u.test(char) ? ' ' : char;
    if (depth === 0) return { json, isWhole: true };
  }
  return { json, isWhole: false };
}

/** The text that opens at `at`, between straight quotes; `end`: its last mark, `null` without one. */
function readText(text: string, at: number): { value: string; end: number | null } {
  const open = text.charAt(at);
  const closing = CLOSING[open] ?? '"';
  let value = '';
  for (let i = at + 1; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\\') {
      value += char + text.charAt(i + 1);
      i += 1;
    } else if (closing.includes(char) && (open === '"' || ends(text, i))) {
      // « texte »: the spaces inside belong to the marks.
      const said = open === '«' ? value.trim() : value;
      return { value: `"${said}"`, end: i };
    } else if (char === '\n') {
      value = `${value.trimEnd()} `;
      while (/\s/.test(text.charAt(i + 1))) i += 1;
    } else value += char === '"' ? '\\"' : char === '\t' ? ' ' : char;
  }
  return { value: `"${value}`, end: null };
}

/** A curly mark inside a text is one of its words; the one before « , » or « : » ends it. */
function ends(text: string, at: number): boolean {
  return AFTER_TEXT.test(text.slice(at + 1, at + 40));
}
