import * as z from 'zod/mini';
import { text } from '../storage/schema-words.ts';

/** Megabytes of a programme that travels with a profile: the file stays light enough to mail. */
export const PROGRAMME_MEGABYTES = 3;

const MAXIMUM = Math.ceil((PROGRAMME_MEGABYTES * 1024 * 1024) / 3) * 4;

/** The programme that everybody sends with this training, a PDF, as it travels in the file. */
export const programmeSchema = z.strictObject({
  name: text(100).check(z.regex(/\.pdf$/i, 'pdf')),
  // Mail clients fold long lines.
  base64: z.pipe(
    z.pipe(
      z.string(),
      z.transform(value => value.replace(/\s+/g, '')),
    ),
    z.string().check(
      z.maxLength(MAXIMUM, 'programme-too-big'),
      z.refine(isBase64, { error: 'base64' }),
      // « %PDF- » in base64.
      z.regex(/^JVBERi/, 'pdf'),
    ),
  ),
});

function isBase64(value: string): boolean {
  return value.length % 4 === 0 && !/[^A-Za-z\d+/]/.test(value.replace(/={1,2}$/, ''));
}

export type Programme = z.infer<typeof programmeSchema>;
