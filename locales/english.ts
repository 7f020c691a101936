import { panelWords } from './en/panel-words.ts';
import { addSentences } from './text.ts';

// For its effect: a page of the extension has both languages at hand.
addSentences('en', panelWords);
