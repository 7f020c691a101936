import type { fiche as french } from '../fr/fiche.ts';

export const fiche = {
  'profiles.fiche': 'Sheet to copy from',
  'profiles.fiche-named': 'Sheet to copy from: {title}',
  'fiche.title': 'Sheet to copy from',
  'fiche.lead':
    'All that a request holds, in the order in which it is asked: to copy line by line, or to print.',
  'fiche.loading': 'Reading…',
  'fiche.failed':
    'The sheet could not be made: what is kept in this browser could not be read. Nothing was changed. Reload this page (F5).',
  'fiche.no-profile':
    'No training profile: make one in the settings, or load the one that you were sent.',
  'fiche.gone': 'This training profile is no longer here: choose another one.',
  'fiche.open-options': 'Open the settings',
  'fiche.choices': 'What it holds',
  'fiche.training': 'Training',
  'fiche.centre': 'Centre',
  'fiche.centre-none': 'None: lines to fill in (to send it to another centre)',
  'fiche.funder': 'OPCO of that centre',
  'fiche.funder-akto': 'AKTO (Mon Espace)',
  'fiche.funder-other': 'Another OPCO',
  'fiche.people': 'Employees',
  'fiche.people-why':
    'Nobody is ticked beforehand. With nobody, the lines of one employee are left to be written by hand.',
  'fiche.people-search': 'Look for a name',
  'fiche.people-shown':
    '{shown} of {count}: type a name to find the others. Those who are ticked stay on the sheet.',
  'fiche.people-none': 'No employee is recorded in this browser.',
  'fiche.people-locked': 'The vault is locked: the sheet is made without anybody.',
  'fiche.people-unlock': 'Open the vault',
  'fiche.print': 'Print',
  'fiche.save': 'Save as a file',
  'fiche.show-pay': 'Show the pay',
  'fiche.hide-pay': 'Hide the pay',
  'fiche.save-why':
    'One file that every browser reads, without Dossier FLE. No social security number, no pay.',
  'fiche.save-names':
    'The file will hold the name, birth and address of the employees ticked: send it only to those who have to know. For another centre, untick them.',
  'fiche.saved': 'File saved: “{name}”, in your downloads.',
  'fiche.holds-names':
    'This document holds personal data (name, birth, address). Give it only to those who have to know, and destroy it once the request is made.',
  'fiche.legend':
    '*: compulsory on the portal. A dotted line: to be filled in. “To compare”: already filled in by the portal.',
  'fiche.facts':
    'The words and the order of your OPCO’s portal are not known here: these are the facts of the training, under the usual names. Its rules, amounts and delays are to be checked with it.',
  'fiche.undeclared':
    'This training profile does not say how it is declared to AKTO: these are its facts alone. To be checked with the organiser.',
  'fiche.copy-tab': 'Copy this tab',
  'fiche.copy-tab-named': 'Copy this tab: {name}',
  'fiche.copied-tab': 'Copied: {name}, {count} {count|line|lines}.',
  'fiche.module': 'Module {number}',
  'fiche.person': 'Employee {number}: {name}',
  'fiche.person-unknown': 'Employee {number}',
  'fiche.required': 'compulsory',
  'fiche.per-employee': 'per employee',
  'fiche.per-request': 'for the whole request',
  'fiche.blank': 'to fill in',
  'fiche.blank-optional': 'to fill in if it is asked',
  'fiche.pick': 'then choose “{option}”',
  'fiche.options': 'one of: {options}',
  'fiche.limit': '{count} characters at most',
  'fiche.day': 'DD/MM/YYYY',
  'fiche.to-check': 'to check',
  'fiche.compare': 'to compare',
  'fiche.by-portal': 'filled in by the portal',
  'fiche.tick': 'to tick yourself',
  'fiche.join': 'file to attach yourself',
  'fiche.join-optional': 'file to attach if it is asked',
  'fiche.nir': 'to copy from the carte Vitale (13 characters, without the key)',
  'fiche.ntt': 'to copy from the person’s document',
  'fiche.made':
    'Made on {day} with Dossier FLE, an unofficial tool. Read it again before you send.',
} as const satisfies Record<keyof typeof french, string>;
