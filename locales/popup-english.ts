import './english.ts';
import { popup } from './en/popup.ts';
import { addSentences } from './text.ts';

// For its effect, before anything is shown: French readers never load it.
addSentences('en', popup);
