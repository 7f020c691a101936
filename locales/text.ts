import './panel.ts';
import { extrasWords } from './fr/extras-words.ts';
import { lateWords } from './fr/late-words.ts';
import { addSentences } from './sentences.ts';

// A page of the extension has the whole panel at hand; the portal's page loads this in two
// scripts, asks the background for the rest, and takes `sentences.ts` alone.
addSentences('fr', { ...extrasWords, ...lateWords });

export { addSentences, type Language, type TextKey, text, textOf } from './sentences.ts';
