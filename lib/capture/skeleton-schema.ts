import * as z from 'zod/mini';
import type { Capture } from './capture.ts';
import { REASONS } from './forbidden.ts';
import { CURSORS, FLAGS, REFERENCES, type Skeleton, type SkeletonNode, WORDY } from './skeleton.ts';
import { CARRIERS } from './text-list.ts';

const whole = z.number().check(z.int());
const box = z.tuple([whole, whole, whole, whole]);
const text = z.strictObject({ text: z.string(), box: z.optional(box) });

const element = z.strictObject({
  tag: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u)),
  id: z.optional(whole),
  role: z.optional(z.string().check(z.regex(/^[a-z]+$/u))),
  type: z.optional(z.string().check(z.regex(/^[a-z-]+$/u))),
  tabindex: z.optional(whole),
  is: z.optional(z.array(z.enum(FLAGS))),
  box: z.optional(box),
  font: z.optional(z.tuple([whole, whole])),
  cursor: z.optional(z.enum(CURSORS)),
  states: z.optional(z.record(z.string(), z.string().check(z.maxLength(40)))),
  refs: z.optional(z.partialRecord(z.enum(REFERENCES), z.array(whole))),
  words: z.optional(z.partialRecord(z.enum(WORDY), z.string())),
  group: z.optional(whole),
  slot: z.optional(whole),
  options: z.optional(z.array(z.string())),
  shadow: z.optional(z.enum(['open', 'closed'])),
  get children() {
    return z.optional(z.array(node));
  },
  get shadowChildren() {
    return z.optional(z.array(node));
  },
  get frame() {
    return z.optional(element);
  },
});

const node: z.ZodMiniType<SkeletonNode> = z.lazy(() => z.union([text, element]));

/** The file of a report, version 1. */
const skeletonSchema = z.strictObject({
  format: z.literal('dossier-fle-page'),
  version: z.literal(1),
  made: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  body: element,
  found: z.array(z.strictObject({ label: z.string(), kind: z.string(), section: z.string() })),
});

/** Reads the text of a report; throws when it is none. */
export function readSkeleton(file: string): Skeleton {
  return skeletonSchema.parse(JSON.parse(file));
}

const captureSchema = z.strictObject({
  page: skeletonSchema,
  texts: z.array(
    z.strictObject({
      text: z.string(),
      carrier: z.enum(CARRIERS),
      near: z.string(),
      known: z.boolean(),
      forbidden: z.nullable(z.enum(REASONS)),
    }),
  ),
});

/** Reads a capture that came as a message, before anything of it is shown; throws when it is none. */
export function readCapture(message: unknown): Capture {
  return captureSchema.parse(message);
}
