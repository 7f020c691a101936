import * as z from 'zod/mini';
import { actionSchema } from '../assist/action-schema.ts';

/** What the background may say to the engine of a tab. */
export const toEngineSchema = z.union([
  /** Answered `{alive: true}`: the engine is there, nothing to inject. */
  z.object({ type: z.literal('ping') }),
  /** From the keyboard: opens the panel, then does it. */
  z.object({ type: z.literal('act'), action: actionSchema }),
  /** Profiles, centre or people changed. */
  z.object({ type: z.literal('data-changed') }),
]);

export type ToEngine = z.infer<typeof toEngineSchema>;

export const aliveSchema = z.object({ alive: z.literal(true) });
