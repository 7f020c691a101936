import { hasWord, type ImportWords, say } from './words.ts';

/** Groups that add nothing to what a person reads: their own name is skipped. */
const SILENT = ['data', 'training', 'declarations', 'identifier', 'value'];

/** `['employees', 1, 'birthDate']` → « Personne 2 : date de naissance ». */
export function wherePath(words: ImportWords, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1;
    if (typeof key === 'number') {
      const last = parts.pop() ?? say(words, 'import.field.employees');
      parts.push(say(words, 'import.where.item', { name: last, number: key + 1 }));
    } else if (isLast || typeof path[index + 1] === 'number' || !SILENT.includes(String(key))) {
      parts.push(fieldName(words, String(key)));
    }
  }
  const field = parts.pop();
  if (field === undefined) return say(words, 'import.where.file');
  const group = parts.join(', ');
  return capitalised(group ? say(words, 'import.where.at', { group, field }) : field);
}

export function fieldName(words: ImportWords, key: string): string {
  const word = `import.field.${key}`;
  return hasWord(word) ? words[word] : key;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
