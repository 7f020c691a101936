import type { pill as french } from '../fr/pill.ts';

export const pill = {
  'pill.open': 'Dossier FLE',
  'pill.title': 'Open Dossier FLE',
  'pill.reload': 'Reload the page to use Dossier FLE',
} as const satisfies Record<keyof typeof french, string>;
