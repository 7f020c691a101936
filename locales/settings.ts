import './english.ts';
import { settingsWords as english } from './en/settings-words.ts';
import { settingsWords as french } from './fr/settings-words.ts';
import { addSentences } from './text.ts';

// For its effect: the pages of the extension say more than the panel.
addSentences('fr', french);
addSentences('en', english);
