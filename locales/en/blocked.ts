import type { blocked as french } from '../fr/blocked.ts';

export const blocked = {
  'blocked.no-profile': 'No training profile chosen.',
  'blocked.no-profile.todo': 'Choose it below, or import it in the settings.',
  'blocked.no-profile.open': 'Import a profile',
  'blocked.no-centre': 'Your centre has not been entered yet.',
  'blocked.no-centre.open': 'Enter the centre',
} as const satisfies Record<keyof typeof french, string>;
