import './english.ts';
import { popup as english } from './en/popup.ts';
import { popup as french } from './fr/popup.ts';
import { addSentences } from './text.ts';

// For its effect: the popup says a little more than the panel on the portal's page.
addSentences('fr', french);
addSentences('en', english);
