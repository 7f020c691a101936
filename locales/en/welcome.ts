import type { welcome as french } from '../fr/welcome.ts';

export const welcome = {
  'welcome.title': 'Welcome to Dossier FLE',
  'welcome.lead':
    'Dossier FLE fills with you the funding requests in Mon Espace, AKTO’s portal, and reads each field back after writing it.',
  'welcome.step-centre': 'Enter your centre',
  'welcome.step-centre.why': 'Once: SIRET, contact, OPCO. Or import the file that you received.',
  'welcome.step-people': 'Enter the employees',
  'welcome.step-people.why':
    'One by one, or all at once from your Excel list. Without a vault they are forgotten when the browser closes; the vault keeps them, encrypted, on this computer.',
  'welcome.step-portal': 'Open Mon Espace',
  'welcome.step-portal.why':
    'On the page of the request, press “Dossier FLE” at the bottom right, then “Fill this tab”.',
  'welcome.open-options': 'Enter the centre and the employees',
  'welcome.open-portal': 'Open Mon Espace',
  'welcome.never': 'What Dossier FLE never does',
  'welcome.never-login': 'log in for you;',
  'welcome.never-transmit': 'create, transmit, refuse or delete a request;',
  'welcome.never-attest': 'tick an attestation or accept conditions;',
  'welcome.never-amount': 'choose between two amounts when the portal does not say which it wants.',
  'welcome.private': 'Nothing leaves your browser',
  'welcome.private.why':
    'No server, no account, no tracking. Values go from your computer to the page in front of you, and nowhere else.',
  'welcome.unofficial':
    'Unofficial tool, made without any link with AKTO. The request stays yours: read it before you transmit it.',
  'welcome.firefox':
    'Test version for Firefox: loaded temporarily, it is removed when Firefox closes and then forgets all that you entered. Keep your import files.',
  'welcome.shortcut': 'On the keyboard: {shortcut} fills the tab of the form in view.',
} as const satisfies Record<keyof typeof french, string>;
