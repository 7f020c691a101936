import { identifiers as english } from '../../locales/en/identifiers.ts';
import { identifiers as french } from '../../locales/fr/identifiers.ts';
import type { Reason } from '../identifiers/verdict.ts';
import type { Sentence } from './sentence.ts';

/** Why an identifier is refused or doubted, as the rest of the product says it. */
export function sentenceOf(reason: Reason): Sentence {
  return { fr: french[reason], en: english[reason] };
}
