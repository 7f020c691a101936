import * as z from 'zod/mini';
import type { CheckedFinding } from '../assist/sources.ts';
import { figure, flag } from './light-schemas.ts';

/** What the rules found, as the background says it. */
export const findingSchema = z.object({
  id: z.string(),
  severity: z.literal(['blocks', 'doubtful', 'information']),
  pageId: z.string(),
  block: figure,
  field: z.string(),
  pageName: z.string(),
  label: z.string(),
  group: z.string(),
  isAwaited: flag,
  says: z.string(),
  remedy: z.string(),
  source: z.string(),
}) satisfies z.ZodMiniType<CheckedFinding>;
