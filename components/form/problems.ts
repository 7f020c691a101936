import type * as z from 'zod/mini';
import { explainIssues } from '../../lib/import/explain.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { type Language, text } from '../../locales/text.ts';
import type { FieldSpec } from './field-spec.ts';
import { at } from './form-object.ts';

/** What is wrong, or doubtful, with each field, by path. */
export type Problems = Readonly<Record<string, string>>;

interface Options {
  readonly fields: readonly FieldSpec[];
  readonly issues: readonly z.core.$ZodIssue[];
  readonly object: unknown;
  readonly words: ImportWords;
  readonly language: Language;
}

/** What a schema refused, as sentences to put under the fields. */
export function problemsOf({ fields, issues, object, words, language }: Options): Problems {
  const problems: Record<string, string> = {};
  for (const issue of issues) {
    const path = issue.path.map(String).join('.');
    // An object that is missing whole: its first compulsory field says so.
    const field = fields.find(each => each.path === path || each.path.startsWith(`${path}.`));
    const place = field?.path ?? path;
    if (problems[place]) continue;
    const value = at(object, place);
    if (value === undefined) problems[place] = text('problem.required', {}, language);
    else if (field?.kind === 'number' && typeof value === 'string') {
      problems[place] = text('problem.number', {}, language);
    } else problems[place] = explainIssues(words, [issue], object)[0]?.why ?? '';
  }
  return problems;
}
