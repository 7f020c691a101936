import type { status as french } from '../fr/status.ts';

export const status = {
  'status.write': 'to write',
  'status.propose': 'suggested, to check',
  'status.same': 'already right',
  'status.conflict': 'for you to choose',
  'status.missing': 'value unknown',
  'status.locked': 'greyed out by the portal',
  'status.not-found': 'not found on the page',
  'status.ambiguous': 'I do not know which of the two',
  'status.yours': 'yours to do',
} as const satisfies Record<keyof typeof french, string>;
