import * as z from 'zod/mini';
import type { CheckAnswer, Journal, Overview } from '../assist/sources.ts';
import type { Values } from '../assist/values.ts';
import type { Review } from '../checks/review.ts';
import type { Correction } from '../corrections/correction.ts';
import { KINDS } from '../corrections/kinds.ts';
import type { FilePart } from '../documents/file-part.ts';
import type { CueTable } from '../portal/cues/cues.ts';
import type { Page } from '../portal/page.ts';
import { findingSchema } from './finding-schema.ts';
import { figure, flag, orNull } from './light-schemas.ts';
import type { Request } from './requests.ts';

export const text = z.string().check(z.maxLength(2000));

export const selectionShape = {
  profileId: orNull(text),
  chosen: z.array(text),
  savesTabs: orNull(flag),
  wages: z.exactOptional(orNull(z.literal(['claimed', 'declined']))),
};

/** Where a guided run stands. */
export const journalSchema = z.object({
  profileId: text,
  startedAt: text,
  tabs: z.array(z.object({ pageId: text, written: flag, saved: flag })),
  employeesDone: z.array(text),
}) satisfies z.ZodMiniType<Journal>;

const numbered = z.literal(['nir', 'ntt']);

/** As it comes out of the store, which reads it more strictly (`correctionSchema`). */
const correctionSchema = z.object({
  schema: z.literal(1),
  id: text,
  pageId: text,
  field: text,
  label: text,
  sections: z.array(text),
  kind: z.literal(Object.values(KINDS)),
  learnedAt: text,
  origin: z.literal(['mine', 'imported']),
}) satisfies z.ZodMiniType<Correction>;

/** What each request is answered with. */
export interface Replies {
  'inject-engine': null;
  'inject-extras': null;
  'open-options': null;
  'open-report': null;
  'open-print': null;
  /** A `TabCapture`, read by who asks: its schema is no business of the portal's page. */
  capture: unknown;
  overview: Overview;
  values: Values;
  'file-part': FilePart;
  'remember-option': null;
  'save-selection': null;
  'remember-amount': null;
  'save-correction': boolean;
  'forget-correction': null;
  /** What the panel does not say as soon as it opens; all of it in English. */
  words: Readonly<Record<string, string>>;
  'contract-pages': readonly Page[];
  cues: CueTable;
  check: CheckAnswer;
  'load-journal': Journal | null;
  'save-journal': null;
  sighted: null;
  /** A `DossiersView`, a `DossierView` or `null`, a `Followed`, a `SimilarFound`. */
  dossiers: unknown;
  /** A `ShownFollowUp`, for those who show it (`follow-client.ts`). */
  procedure: unknown;
  dossier: unknown;
  follow: unknown;
  similar: unknown;
  /** `false`: there is no such dossier. */
  'say-step': boolean;
  /** `locked`: a note is kept in the vault only. */
  'note-step': 'kept' | 'locked' | 'gone';
}

/**
 * The same, to be checked on arrival. The portal's page loads the schemas of every kind named here
 * and in `action-schema.ts`: `union`, `literal`, `light-schemas.ts`
 * and `catchall` stand for their cousins (1.5 kB).
 */
export const replySchemas: { [T in Request['type']]: z.ZodMiniType<Replies[T]> } = {
  'inject-engine': z.literal(null),
  'inject-extras': z.literal(null),
  'open-options': z.literal(null),
  'open-report': z.literal(null),
  'open-print': z.literal(null),
  capture: z.unknown(),
  overview: z.object({
    ...selectionShape,
    profiles: z.array(z.object({ id: text, title: text, start: text, end: text, past: flag })),
    centre: orNull(text),
    opco: orNull(text),
    employees: z.array(z.object({ id: text, name: text })),
    locked: z.exactOptional(flag),
    modules: z.array(z.object({ kind: z.literal(['external', 'internal']) })),
    missingNumbers: z.array(z.object({ id: text, name: text, wants: numbered })),
    amount: orNull(z.object({ perEmployee: figure })),
    amountAnswer: orNull(z.object({ per: z.literal(['employee', 'request']), on: text })),
    corrections: z.array(correctionSchema),
  }),
  values: z.catchall(
    z.object({}),
    z.object({
      value: z.union([text, figure, flag, z.literal(null), z.array(text)]),
      spellings: z.exactOptional(z.array(text)),
      files: z.exactOptional(z.array(text)),
      origin: z.literal(['profile', 'centre', 'employee', 'document', 'answer']),
      doubtful: z.exactOptional(text),
    }),
  ),
  'file-part': z.object({
    name: text,
    type: text,
    base64: z.string(),
    next: orNull(figure),
  }),
  'remember-option': z.literal(null),
  'save-selection': z.literal(null),
  'remember-amount': z.literal(null),
  'save-correction': flag,
  'forget-correction': z.literal(null),
  words: z.catchall(z.object({}), text),
  'contract-pages': z.array(z.custom<Page>(isObject)),
  cues: z.custom<CueTable>(isObject),
  // The engine hands the review on unread: who shows it checks it whole (`review-schema.ts`).
  check: z.object({ findings: z.array(findingSchema), review: z.custom<Review>(isObject) }),
  'load-journal': orNull(journalSchema),
  'save-journal': z.literal(null),
  sighted: z.literal(null),
  dossiers: z.unknown(),
  procedure: z.unknown(),
  dossier: z.unknown(),
  follow: z.unknown(),
  similar: z.unknown(),
  'say-step': flag,
  'note-step': z.literal(['kept', 'locked', 'gone']),
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** What goes through the wire: `ok: false` when the background could not. */
export const envelopeSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false) }),
]);
