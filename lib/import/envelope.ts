import { fileError, type ImportError } from './import-error.ts';
import { type ImportWords, say } from './words.ts';

export const FILE_FORMAT = 'dossier-fle';
export const FILE_VERSION = 1;
export const FILE_KINDS = ['profile', 'centre', 'employees', 'corrections', 'bundle'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** A file opened: what it says it holds, not yet checked. */
export interface Envelope {
  readonly kind: FileKind;
  readonly data: unknown;
  /** The common programme of a training, beside its profile. */
  readonly programme?: unknown;
}

const MAXIMUM_MEGABYTES = 5;

/** Text of a file → its envelope, or why it is not one. */
export function openEnvelope(words: ImportWords, text: string): Envelope | ImportError {
  if (text.length > MAXIMUM_MEGABYTES * 1_000_000) {
    return fileError(
      words,
      {
        what: 'import.what.too-big',
        why: 'import.why.too-big',
        remedy: 'import.remedy.too-big',
      },
      { expected: MAXIMUM_MEGABYTES },
    );
  }
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return refusal(words, 'empty-file');
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return refusal(words, looksTruncated(json) ? 'truncated' : 'not-json');
  }
  return readEnvelope(words, file);
}

function readEnvelope(words: ImportWords, file: unknown): Envelope | ImportError {
  const bare = bareKind(file);
  if (bare) return { kind: bare, data: file };
  if (!isObject(file) || file.format !== FILE_FORMAT) return refusal(words, 'format');

  if (file.version !== FILE_VERSION) {
    const { version } = file;
    const isNewer = typeof version === 'number' && version > FILE_VERSION;
    return fileError(
      words,
      {
        what: version === undefined ? 'import.what.no-version' : 'import.what.version',
        why: 'import.why.version',
        remedy: isNewer ? 'import.remedy.version-newer' : 'import.remedy.version-older',
      },
      { value: String(version), expected: FILE_VERSION },
    );
  }
  const kind = FILE_KINDS.find(each => each === file.kind);
  if (kind === 'profile' && 'programme' in file) {
    return { kind, data: file.data, programme: file.programme };
  }
  if (kind) return { kind, data: file.data };
  return {
    ...refusal(words, 'kind'),
    ...(file.kind === undefined && { what: say(words, 'import.what.no-kind') }),
    ...(file.kind !== undefined && {
      what: say(words, 'import.what.kind', { value: String(file.kind).slice(0, 60) }),
    }),
  };
}

/** What a file without envelope plainly is, or `null`. */
function bareKind(file: unknown): FileKind | null {
  if (Array.isArray(file)) {
    return file.length > 0 && file.every(each => isObject(each) && 'birthName' in each)
      ? 'employees'
      : null;
  }
  if (!isObject(file) || 'format' in file || 'kind' in file) return null;
  if ('training' in file && 'declarations' in file) return 'profile';
  if ('siret' in file && 'opco' in file) return 'centre';
  return null;
}

function refusal(
  words: ImportWords,
  code: 'empty-file' | 'truncated' | 'not-json' | 'format' | 'kind',
): ImportError {
  return fileError(words, {
    what: `import.what.${code}`,
    why: `import.why.${code}`,
    remedy: `import.remedy.${code}`,
  });
}

/** Begins like ours, and an open brace, bracket or text is never closed. */
function looksTruncated(json: string): boolean {
  if (!/^[[{]/.test(json)) return false;
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i += 1) {
    const char = json.charAt(i);
    if (inText && char === '\\') i += 1;
    else if (char === '"') inText = !inText;
    else if (!inText && (char === '{' || char === '[')) depth += 1;
    else if (!inText && (char === '}' || char === ']')) depth -= 1;
  }
  return inText || depth > 0;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
