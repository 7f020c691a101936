/** One line, single spaces, none of the invisible characters that pasted texts carry. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s*[\r\n]+\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
