import { extrasWords } from './en/extras-words.ts';
import { lateWords } from './en/late-words.ts';
import { panelWords } from './en/panel-words.ts';
import { addSentences } from './sentences.ts';

// For its effect: a page of the extension has both languages at hand.
addSentences('en', { ...panelWords, ...extrasWords, ...lateWords });
