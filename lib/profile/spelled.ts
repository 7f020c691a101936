import * as z from 'zod/mini';
import { text } from '../storage/schema-words.ts';

/** A value of one of the portal's lists, with other spellings that it is known to use. */
export const spelled = z.union(
  [text(), z.strictObject({ value: text(), spellings: z.array(text()) })],
  'spelled',
);

export type Spelled = z.infer<typeof spelled>;

export function spellingsOf(spelled: Spelled): { value: string; spellings: readonly string[] } {
  return typeof spelled === 'string' ? { value: spelled, spellings: [] } : spelled;
}
