import { copy } from './copy.ts';
import { findings } from './findings.ts';
import { follow } from './follow.ts';
import { pointing } from './pointing.ts';
import { preview } from './preview.ts';
import { questions } from './questions.ts';
import { review } from './review.ts';

/** What only the parts shown when asked say (`components/extras`): loaded with them. */
export const extrasWords = {
  ...copy,
  ...findings,
  ...follow,
  ...pointing,
  ...preview,
  ...questions,
  ...review,
} as const;
