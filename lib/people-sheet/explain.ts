import type { ImportError } from '../import/import-error.ts';
import { hasWord, type ImportWords, type Params, say } from '../import/words.ts';
import { columnName } from '../sheets/cell.ts';
import type { Refusal } from '../sheets/table.ts';
import { columnTitle } from './columns.ts';
import type { Problem } from './problem.ts';

/** A problem of a line in sentences. Social security numbers are never repeated. */
export function explainProblem(words: ImportWords, problem: Problem): ImportError {
  const { code, params = {} } = problem;
  return {
    where: whereIs(words, problem),
    what: say(words, `sheet.what.${code}`, params),
    why: say(words, `sheet.why.${code}`, spoken(words, params)),
    remedy: say(words, `sheet.remedy.${code}`, params),
  };
}

/** Why the whole file is refused. */
export function explainRefusal(words: ImportWords, { code, limit = 0 }: Refusal): ImportError {
  const params = { limit };
  return {
    where: say(words, 'sheet.where.file'),
    what: say(words, `sheet-file.what.${code}`, params),
    why: say(words, `sheet-file.why.${code}`, params),
    remedy: say(words, `sheet-file.remedy.${code}`, params),
  };
}

function whereIs(words: ImportWords, { line, column, key }: Problem): string {
  if (column === null || key === null) return say(words, 'sheet.where.line', { line });
  const params = { line, column: columnName(column), name: columnTitle(key) };
  return say(words, 'sheet.where.cell', params);
}

/** The reason that the checks of numbers give is itself the key of a sentence. */
function spoken(words: ImportWords, params: Params): Params {
  const { reason } = params;
  if (typeof reason !== 'string' || !hasWord(reason)) return params;
  return { ...params, reason: words[reason] };
}
