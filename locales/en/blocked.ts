import type { blocked as french } from '../fr/blocked.ts';

export const blocked = {
  'blocked.no-profile': 'No training profile chosen.',
  'blocked.no-profile.todo': 'Choose it below, or import it in the settings.',
  'blocked.no-profile.open': 'Import a profile',
  'blocked.no-centre': 'Your centre has not been entered yet.',
  'blocked.no-centre.open': 'Enter the centre',
  'blocked.vault-locked': 'The vault is closed: employees are not shown.',
  'blocked.vault-locked.todo': 'Open it with your passphrase, then come back to this tab.',
  'blocked.vault-locked.open': 'Open the vault',
} as const satisfies Record<keyof typeof french, string>;
