import {
  FOREIGN_COLUMNS,
  LIST_COLUMNS,
  type ListColumn,
  OTHER_COLUMNS,
} from '../portal/lists/columns.ts';
import { normalise } from './quick-words.ts';
import { once, wordSet, wordsOf } from './seen.ts';

const byWords = once(
  () =>
    new Map<string, ListColumn>(
      Object.entries(LIST_COLUMNS).flatMap(([id, texts]) =>
        // The keys of the table are the columns.
        texts.map(text => [normalise(text), id as ListColumn] as const),
      ),
    ),
);
const OTHERS = wordSet(OTHER_COLUMNS);

/** The longest title or label that is known. */
const LONGEST = 34;

/** The column that a title or a label names; `other` when it is known to be none of ours. */
export function columnNamed(title: string): ListColumn | 'other' | 'foreign' | null {
  if (!title || title.length > LONGEST) return null;
  const words = wordsOf(title);
  const known = byWords().get(words);
  if (known) return known;
  if (OTHERS.has(words)) return 'other';
  return FOREIGN_COLUMNS.test(words) ? 'foreign' : null;
}

/** Whether a text is the title of a column that is known. */
export function isListTitle(text: string): boolean {
  const named = columnNamed(text);
  return named !== null && named !== 'other' && named !== 'foreign';
}
