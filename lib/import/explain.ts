import type * as z from 'zod/mini';
import type { ImportError } from './import-error.ts';
import { wherePath } from './where.ts';
import { hasWord, type ImportWords, type Params, say, type WordKey } from './words.ts';

type Issue = z.core.$ZodIssue;

/** What a schema refused in `data`, in sentences. `at`: where `data` stands in the file. */
export function explainIssues(
  words: ImportWords,
  issues: readonly Issue[],
  data: unknown,
  at: readonly PropertyKey[] = [],
): readonly ImportError[] {
  return issues.flatMap(issue => {
    const place = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => sentence(words, place, 'unknown-key', { value: key }));
    }
    const value = valueAt(data, issue.path);
    return [explainOne(words, issue, place, value)];
  });
}

function explainOne(
  words: ImportWords,
  issue: Issue,
  place: readonly PropertyKey[],
  value: unknown,
): ImportError {
  const key = String(place.at(-1) ?? '');
  if (value === undefined && issue.code !== 'custom') {
    return sentence(words, place, 'missing', { key });
  }
  // « longer:15 »: the schema's own code, with its limit.
  const [code = '', limit = ''] = issue.message.split(':');
  const own = hasWord(issue.message) ? issue.message : `import.why.${code}`;
  const params: Params = {
    value: shown(value),
    expected: limit,
    count: typeof value === 'string' ? value.length : 0,
  };
  if (hasWord(own)) {
    return {
      where: wherePath(words, place),
      // A number or an e-mail that should not be there is not repeated either.
      what: what(words, place, code === 'personal' ? null : value),
      why: say(words, own, params),
      remedy: say(words, remedyKey(key, own), params),
    };
  }
  const why = whyByCode(words, issue);
  return {
    where: wherePath(words, place),
    what: what(words, place, value),
    why: say(words, why.key, why.params),
    remedy: say(words, why.remedy ?? remedyKey(key, why.key)),
  };
}

function whyByCode(
  words: ImportWords,
  issue: Issue,
): { readonly key: WordKey; readonly params?: Params; readonly remedy?: WordKey } {
  if (issue.code === 'invalid_type') {
    const type = `import.type.${issue.expected}`;
    const remedies: Readonly<Record<string, WordKey>> = {
      number: 'import.remedy.number',
      int: 'import.remedy.number',
      boolean: 'import.remedy.boolean',
      string: 'import.remedy.text',
    };
    const remedy = remedies[issue.expected];
    return {
      key: hasWord(type) ? 'import.why.type' : 'import.why.shape',
      params: { expected: hasWord(type) ? words[type] : '' },
      ...(remedy && { remedy }),
    };
  }
  if (issue.code === 'invalid_value') {
    const expected = issue.values.map(value => `« ${String(value)} »`).join(', ');
    return { key: 'import.why.one-of', params: { expected }, remedy: 'import.remedy.one-of' };
  }
  return { key: 'import.why.shape' };
}

/** Numbers of people are not repeated, on screen or anywhere. */
function what(words: ImportWords, place: readonly PropertyKey[], value: unknown): string {
  if (value === undefined) return say(words, 'import.what.missing');
  if (Array.isArray(value) && value.length === 0) return say(words, 'import.what.empty-list');
  const isPersonal = place.includes('identifier');
  const text = shown(value);
  return isPersonal || text === ''
    ? say(words, 'import.what.hidden')
    : say(words, 'import.what.value', { value: text });
}

function remedyKey(key: string, why: WordKey): WordKey {
  if (why.startsWith('identifiers.')) return 'import.remedy.identifier';
  const sameName = why.replace('.why.', '.remedy.');
  if (hasWord(sameName)) return sameName;
  if (key === 'amount' || key === 'hourlyRate') return 'import.remedy.amount';
  if (why === 'import.why.version') return 'import.remedy.version-newer';
  if (why === 'import.why.sex') return 'import.remedy.one-of';
  return 'import.remedy.correct';
}

function sentence(
  words: ImportWords,
  place: readonly PropertyKey[],
  code: 'missing' | 'unknown-key',
  params: Params,
): ImportError {
  return {
    where: wherePath(words, place),
    what: say(words, `import.what.${code}`, params),
    why: say(words, `import.why.${code}`, params),
    remedy: say(words, `import.remedy.${code}`, params),
  };
}

function shown(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}
