import type { report as french } from '../fr/report.ts';

/** The report of a page: what is in it, what never is, and how to hand it over. */
export const report = {
  'report.title': 'Prepare a report',
  'report.why':
    'When Dossier FLE misreads a page, this report lets it be mended: it shows how the page is built, without what is written in it. Nothing is sent: you save it on this computer, then give it to whom you like.',
  'report.holds': 'What is in the file',
  'report.holds-structure':
    'the shape of the page: its fields, buttons and lists, their place and size;',
  'report.holds-known':
    'the labels of the portal that Dossier FLE knows already ({count} on this page);',
  'report.holds-ticked': 'the texts that you tick below;',
  'report.holds-masked': 'every other text, replaced by “x” and “0”.',
  'report.never': 'What is never in it',
  'report.never-values': 'what is typed or chosen in the fields;',
  'report.never-people':
    'e-mail addresses, numbers, or the names that you have saved in Dossier FLE;',
  'report.never-visit': 'the address of the page, or anything that leads to your request.',
  'report.choose': 'Unknown texts of the page ({count})',
  'report.choose-why':
    'Tick only texts of the page (headings, labels, buttons), never the name of a person or company. When in doubt, do not tick.',
  'report.choose-none': 'Every text of the page is known: there is nothing to tick.',
  'report.filter': 'Search these texts',
  'report.filter-none': 'None of these texts contains “{words}”.',
  'report.ticked': '{count} of {total} texts ticked.',
  'report.near': 'after “{near}”',
  'report.carrier-text': 'text',
  'report.carrier-heading': 'heading',
  'report.carrier-button': 'button',
  'report.carrier-option': 'choice of a list',
  'report.carrier-hint': 'help',
  'report.forbidden-digits': 'replaced: contains a number',
  'report.forbidden-email': 'replaced: contains an e-mail address',
  'report.forbidden-phone': 'replaced: contains a telephone number',
  'report.forbidden-name': 'replaced: contains a name that you have saved',
  'report.preview': 'See the file',
  'report.preview-why': 'This is, to the letter, all that will be saved.',
  'report.look-for': 'Check that a word is not in it',
  'report.look-for-none': '“{words}” is not in the file.',
  'report.look-for-found': '“{words}” is in the file ({count} times).',
  'report.file': 'Content of the file {name}',
  'report.save': 'Save the report',
  'report.saved':
    'The report is in your downloads: {name}. Attach it yourself to a message for the person who looks after Dossier FLE in your network.',
  'report.reading': 'Reading the page…',
  'report.tab-gone': 'The browser tab of Mon Espace was closed.',
  'report.tab-gone.todo':
    'Open the page that is misread again, then choose “Prepare a report” in Dossier FLE.',
  'report.not-portal': 'This browser tab is no longer on Mon Espace.',
  'report.not-portal.todo': 'Go back there to the page that is misread, then press “Try again”.',
  'report.not-allowed': 'The browser does not allow Dossier FLE to read Mon Espace.',
  'report.not-allowed.todo': 'Allow it: the permission is for that site only.',
  'report.not-allowed.allow': 'Allow Mon Espace',
  'report.vault-locked': 'The vault is closed.',
  'report.vault-locked.todo':
    'A report must hold no name of your employees, and their names are in the vault: open it, then try again.',
  'report.unreadable': 'The page of Mon Espace could not be read.',
  'report.unreadable.todo':
    'Wait until all of it is shown, then press “Try again”. If that does not help, reload it (F5): what was not saved will have to be done again.',
  'report.retry': 'Try again',
  'report.close': 'Close',
} as const satisfies Record<keyof typeof french, string>;
