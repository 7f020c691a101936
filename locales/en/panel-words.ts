import { blocked } from './blocked.ts';
import { copy } from './copy.ts';
import { numbers } from './numbers.ts';
import { panel } from './panel.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { shared } from './shared.ts';
import { status } from './status.ts';
import { teach } from './teach.ts';

/** What the panel may say: all that the portal's page has to load. */
export const panelWords = {
  ...blocked,
  ...copy,
  ...numbers,
  ...panel,
  ...questions,
  ...reasons,
  ...status,
  ...teach,
  ...shared,
} as const;
