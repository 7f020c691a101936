import { isObject } from './envelope.ts';
import { readLoose } from './loose-json.ts';

/**
 * The file of Dossier FLE in a text pasted from an e-mail, as JSON that can be read: what mail
 * programs do to it undone (« > » before each line, folded lines, curly quotes, no-break spaces).
 * `null`: there is none. A file whose end is missing comes as it is, to be told as such.
 */
export function fileInText(pasted: string): string | null {
  const text = withoutQuoting(pasted);
  let cut: string | null = null;
  for (const at of startsOf(text)) {
    const { json, isWhole } = readLoose(text, at);
    if (!isWhole) {
      // Braces of a signature are seldom left open; ours, cut short, names its format.
      if (/"(?:format|training|declarations)"/.test(json)) cut ??= json;
      continue;
    }
    if (isFile(parsed(json))) return json;
  }
  return cut;
}

/** Reply marks at the start of lines: « > », « >> », « | ». */
function withoutQuoting(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.map(line => line.replace(/^[\s\u00a0]*(?:[>|][\s\u00a0]?)+/u, '')).join('\n');
}

/** Places where a file may begin; a text with thousands of braces is no letter. */
function startsOf(text: string): number[] {
  return [...text.matchAll(/[{[]/g)].slice(0, 200).map(({ index }) => index);
}

function isFile(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isPerson);
  if (!isObject(value)) return false;
  return 'format' in value || ('training' in value && 'declarations' in value);
}

function isPerson(value: unknown): boolean {
  return isObject(value) && 'birthName' in value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
