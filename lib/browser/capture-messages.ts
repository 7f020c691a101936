import * as z from 'zod/mini';

/** What the background tells the script that reads a page for a report. */
export const captureOrderSchema = z.object({
  type: z.literal('capture-page'),
  /** Names that no report may hold. Said here and never in an address, which would be kept. */
  secrets: z.array(z.string().check(z.maxLength(500))),
});

export type CaptureOrder = z.infer<typeof captureOrderSchema>;

/** What the background answers to the page of the report. */
export const tabCaptureSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('captured'), capture: z.unknown() }),
  z.object({
    status: z.enum(['tab-gone', 'not-portal', 'not-allowed', 'vault-locked', 'unreadable']),
  }),
]);

export type TabCapture = z.infer<typeof tabCaptureSchema>;
