import { isSameText } from '../dom/text.ts';
import { type Spelled, spellingsOf } from '../profile/spelled.ts';
import { isSameAnswer } from './known-field.ts';

/** Whether an answer of the page is what the training's file wants, in one of its spellings. */
export function isSpelledLike(answer: string, wanted: Spelled): boolean {
  const { value, spellings } = spellingsOf(wanted);
  return isSameAnswer(answer, value) || spellings.some(other => isSameText(answer, other));
}
