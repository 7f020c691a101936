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
  'status.held': 'written',
  'status.held-reformatted': 'written, reformatted by the page',
  'status.refused': 'refused by the page',
  'status.lost': 'the page did not keep it',
  'status.overwritten': 'changed since',
  'status.unverifiable': 'written, but I could not read it back',
  'status.skipped': 'not finished',
} as const satisfies Record<keyof typeof french, string>;
