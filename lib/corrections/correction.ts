import * as z from 'zod/mini';
import type { ControlKind } from '../controls/control.ts';
import { day, text } from '../storage/schema-words.ts';
import { isImpersonal } from './impersonal.ts';

/** Every kind of control: a new one does not compile until it can be stored. */
const KINDS = {
  text: 'text',
  textarea: 'textarea',
  number: 'number',
  date: 'date',
  phone: 'phone',
  list: 'list',
  search: 'search',
  choice: 'choice',
  checkbox: 'checkbox',
  file: 'file',
  cell: 'cell',
} as const satisfies { readonly [Kind in ControlKind]: Kind };

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

export function correctionOf(shared: SharedCorrection, origin: Correction['origin']): Correction {
  return { ...shared, schema: 1, id: correctionId(shared), origin };
}

export function correctionId({ pageId, field }: Pick<Correction, 'pageId' | 'field'>): string {
  return `${pageId}.${field}`;
}

/** As it travels: whose it is does not. */
export function sharedOf(correction: Correction): SharedCorrection {
  const { schema: _, id: __, origin: ___, ...shared } = correction;
  return shared;
}
