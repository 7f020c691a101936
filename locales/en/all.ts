import { blocked } from './blocked.ts';
import { fields } from './fields.ts';
import { identifiers } from './identifiers.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { pill } from './pill.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { status } from './status.ts';
import { welcome } from './welcome.ts';

/** Every sentence in English: same keys as in French. */
export const english = {
  ...panel,
  ...status,
  ...reasons,
  ...pill,
  ...questions,
  ...blocked,
  ...options,
  ...fields,
  ...identifiers,
  ...welcome,
} as const;
