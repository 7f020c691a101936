import { blocked } from './blocked.ts';
import { copy } from './copy.ts';
import { identifiers } from './identifiers.ts';
import { panel } from './panel.ts';
import { pill } from './pill.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { shared } from './shared.ts';
import { status } from './status.ts';
import { teach } from './teach.ts';

/** What the panel may say: all that the portal's page has to load. */
export const panelWords = {
  ...blocked,
  ...copy,
  ...identifiers,
  ...panel,
  ...pill,
  ...questions,
  ...reasons,
  ...status,
  ...teach,
  ...shared,
} as const;
