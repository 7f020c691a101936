import * as z from 'zod/mini';

const head = z.object({ format: z.literal('dossier-fle'), kind: z.literal('dossier') });

/** Whether the text of a file says that it is a colleague's follow-up; it may be damaged all the same. */
export function isFollowUp(text: string): boolean {
  try {
    return head.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).success;
  } catch {
    return false;
  }
}
