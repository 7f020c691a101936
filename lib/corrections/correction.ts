import * as z from 'zod/mini';
import { day, text } from '../storage/schema-words.ts';
import { isImpersonal } from './impersonal.ts';
import { KINDS } from './kinds.ts';

/** A text of the portal's own: never anybody's e-mail or number. */
const portalText = text(160).check(z.refine(isImpersonal, { error: 'personal' }));

/** What a file says of a correction, and what is kept of a control that the user pointed at. */
const facts = {
  /** Page and key of the field, as in `lib/portal`. */
  pageId: text(60),
  field: text(60),
  /** How the page names the control, under which headings (nearest first), and its kind. */
  label: portalText,
  sections: z.array(portalText).check(z.maxLength(4)),
  kind: z.enum(KINDS),
  learnedAt: day,
};

/** A correction in a file: nobody's yet. */
export const sharedCorrectionSchema = z.strictObject(facts);

/**
 * « On this page, this control is that field »: data that a person reads on the screen, with no
 * id, no class, no value. Imported: only proposed, until the user has written one such proposal.
 */
export const correctionSchema = z.strictObject({
  schema: z.literal(1, 'version:1'),
  /** One a field: what is learned last replaces what was known. */
  id: text(130),
  ...facts,
  origin: z.enum(['mine', 'imported']),
});

export type SharedCorrection = z.infer<typeof sharedCorrectionSchema>;
export type Correction = z.infer<typeof correctionSchema>;
