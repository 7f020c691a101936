import { panelWords } from './fr/panel-words.ts';
import { addSentences } from './sentences.ts';

// For its effect: the panel in French, all that the portal's page loads when it opens.
addSentences('fr', panelWords);
