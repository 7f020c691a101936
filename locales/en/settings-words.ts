import { corrections } from './corrections.ts';
import { fields } from './fields.ts';
import { identifiers } from './identifiers.ts';
import { options } from './options.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { welcome } from './welcome.ts';

/** What the pages of the extension say besides. */
export const settingsWords = {
  ...corrections,
  ...fields,
  ...identifiers,
  ...options,
  ...people,
  ...report,
  ...welcome,
} as const;
