import { corrections } from './corrections.ts';
import { fields } from './fields.ts';
import { options } from './options.ts';
import { report } from './report.ts';
import { welcome } from './welcome.ts';

/** What the pages of the extension say besides. */
export const settingsWords = {
  ...corrections,
  ...fields,
  ...options,
  ...report,
  ...welcome,
} as const;
