import { popup } from './fr/popup.ts';
import { addSentences } from './text.ts';

// For its effect: the popup says a little more than the panel on the portal's page. Its English is
// `popup-english.ts`, loaded by who asks for it.
addSentences('fr', popup);
