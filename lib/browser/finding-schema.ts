import * as z from 'zod/mini';
import type { CheckedFinding } from '../assist/sources.ts';

/** What the rules found, as the background says it. */
export const findingSchema = z.object({
  id: z.string(),
  severity: z.enum(['blocks', 'doubtful', 'information']),
  pageId: z.string(),
  block: z.number(),
  field: z.string(),
  pageName: z.string(),
  label: z.string(),
  group: z.string(),
  isAwaited: z.boolean(),
  says: z.string(),
  remedy: z.string(),
  source: z.string(),
}) satisfies z.ZodMiniType<CheckedFinding>;
