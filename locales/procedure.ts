import { procedure as englishSteps } from './en/procedure.ts';
import { procedureNotes as englishNotes } from './en/procedure-notes.ts';
import { procedure as frenchSteps } from './fr/procedure.ts';
import { procedureNotes as frenchNotes } from './fr/procedure-notes.ts';
import { addSentences } from './text.ts';

// For its effect: the words of the procedure, for a page that does not load all the settings'.
addSentences('fr', { ...frenchSteps, ...frenchNotes });
addSentences('en', { ...englishSteps, ...englishNotes });
