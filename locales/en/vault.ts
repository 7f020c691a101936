import type { vault as french } from '../fr/vault.ts';

export const vault = {
  'vault.title': 'Vault',
  'vault.why':
    'Employees and their documents are kept encrypted on this computer. Without the passphrase nobody reads them: neither somebody who takes the disk away, nor we.',
  'vault.none': 'To find your employees again next time, create a vault.',
  'vault.none-session':
    'Without a vault, employees are forgotten when the browser closes: nothing is written to the disk.',
  'vault.create': 'Create the vault',
  'vault.create.title': 'Create the vault',
  'vault.create.next': 'Continue',
  'vault.create.consent':
    'I understand: if both the passphrase and the recovery code are lost, what the vault holds is lost. Nobody can open it again.',
  'vault.create.consent-missing': 'Tick this box to continue.',
  'vault.created': 'The vault is created, and open.',
  'vault.keep-nothing': 'Continue without keeping anything',
  'vault.keep-nothing.on':
    'Keeping nothing: the employees you enter are forgotten when the browser closes.',
  'vault.keep-nothing.locked':
    'The vault stays closed: what it holds is not erased, and is not used.',
  'vault.keep-nothing.off': 'Use a vault',
  'vault.cancel': 'Cancel',
  'vault.passphrase': 'Passphrase',
  'vault.passphrase.new': 'New passphrase',
  'vault.passphrase.again': 'The same, a second time',
  'vault.passphrase.current': 'Current passphrase',
  'vault.passphrase.hint':
    'At least {count} characters. Safest and easiest to remember: four or five unrelated words.',
  'vault.passphrase.differs': 'The two are not the same.',
  'vault.passphrase.show': 'Show',
  'vault.passphrase.hide': 'Hide',
  'vault.strength.too-short': 'Still too short.',
  'vault.strength.weak':
    'Easy to guess: add one or two unrelated words. You may keep it, but it protects little.',
  'vault.strength.fair': 'Fair. One more word would make it strong.',
  'vault.strength.strong': 'Strong.',
  'vault.code.title': 'Recovery code',
  'vault.code.why':
    "It opens the vault if the passphrase is forgotten, or if whoever knows it has left. Print it and put it in the director's safe. It will not be shown again.",
  'vault.code.label': 'Recovery code of the Dossier FLE vault',
  'vault.code.sheet':
    "To be kept in the director's safe. This code opens the vault that keeps employees and their documents encrypted. Do not photograph it and send it to nobody.",
  'vault.code.how':
    'To use it: Dossier FLE, Settings, Vault, “Passphrase forgotten”. The letters I, L, O and U are never in it.',
  'vault.code.made': 'Created on {date}, on the computer of: ____________________',
  'vault.code.print': 'Print the code',
  'vault.code.confirm': 'To check that it is noted, type group number {number}',
  'vault.code.wrong-group': 'This is not that group. Read the printed sheet again.',
  'vault.code.noted': 'It is noted',
  'vault.locked': 'The vault is closed.',
  'vault.locked.todo': 'The form, the checks and the deadlines work without it; employees do not.',
  'vault.unlock': 'Open the vault',
  'vault.unlocked': 'The vault is open. You can go back to the Mon Espace tab.',
  'vault.wrong':
    'This passphrase does not open the vault. Check capitals and keyboard layout, then try again: nothing is blocked nor erased.',
  'vault.opening': 'Opening…',
  'vault.forgotten': 'Passphrase forgotten',
  'vault.recover.why':
    'Type the recovery code printed when the vault was created, and choose a new passphrase. Nothing that the vault holds is lost.',
  'vault.recover': 'Open with the code',
  'vault.code.typed': 'Recovery code',
  'vault.code.mistyped':
    'This code is not complete, or a character is wrong: it has 25 characters, in five groups of five.',
  'vault.code.wrong':
    'This code does not open this vault. It may be that of an older vault: the last one printed is the right one.',
  'vault.open': 'The vault is open.',
  'vault.lock': 'Close the vault now',
  'vault.now-locked': 'The vault is closed.',
  'vault.auto-lock': 'Close it when I have not used it for',
  'vault.auto-lock.minutes': '{count} minutes',
  'vault.auto-lock.why': 'It also closes when the browser closes.',
  'vault.screen-lock': 'Close it also when the computer is locked',
  'vault.screen-lock.refused':
    'The browser did not grant this permission: the vault closes after the delay only.',
  'vault.change': 'Change the passphrase',
  'vault.change.why': 'The printed recovery code remains the right one.',
  'vault.changed': 'The passphrase is changed.',
  'vault.leave': 'A colleague is leaving',
  'vault.leave.why':
    'The passphrase, the recovery code and the key of the vault change, and everything is encrypted again: what the person who leaves knows opens nothing here any more. To be done also if the sheet with the code is lost. Backups already made still open with the old passphrase.',
  'vault.leave.by': 'I prove that I may with',
  'vault.leave.by-passphrase': 'the current passphrase',
  'vault.leave.by-recovery': 'the printed recovery code',
  'vault.leave.do': 'Change everything',
  'vault.left': 'Done: only the new passphrase and the new code open the vault.',
  'vault.progress': 'Encrypting again: {done} of {total}. You can go on working.',
  'vault.unfinished': 'Encrypting again was interrupted. Nothing is lost: it resumes now.',
  'vault.move-one': '1 employee is in memory and will be forgotten when the browser closes.',
  'vault.move-many':
    '{count} employees are in memory and will be forgotten when the browser closes.',
  'vault.move': 'Put them in the vault',
  'vault.moved': 'The employees are in the vault.',
  'vault.damage.person': 'an employee of the vault',
  'vault.damage.document': 'a document of the vault',
  'vault.damage.forget': 'Delete for good',
  'vault.damage.forget-sure': 'This copy can then never be repaired. Delete it?',
  'vault.people-locked': 'The vault is closed: employees are not shown.',
  'vault.damaged':
    'There is a vault, but what opens it cannot be read. Nothing was erased. Close and reopen the browser; if that is not enough, restore your last backup after “Erase everything”.',
  'vault.newer':
    'This vault was made by a newer version of Dossier FLE. Nothing was erased: update the extension to open it.',
  'vault.refused':
    'This browser keeps nothing here (private window, or storage forbidden). Employees stay in memory until it closes. For a vault, use a normal window.',
  'vault.trouble.locked': 'Nothing was saved: the vault has closed. Open it, then try again.',
  'vault.trouble.changed':
    'Nothing was changed: the vault has just been modified in another window. Reload this page, then try again.',
  'vault.trouble.full':
    'Nothing was saved: there is no room left for the browser on this disk. What was kept is intact. Free some space, or delete documents, then try again.',
  'vault.trouble.refused':
    'Nothing was saved: this browser keeps nothing here (private window, or storage forbidden).',
  'vault.trouble.derivation':
    'This vault was created where WebAssembly is allowed, and this browser forbids it: it cannot be opened here. Nothing is lost. Ask your IT service to allow WebAssembly for Dossier FLE.',
  'vault.trouble.unknown':
    'Nothing was saved: an unexpected error of the browser. What was kept is intact. Reload this page, then try again.',
} as const satisfies Record<keyof typeof french, string>;
