import * as z from 'zod/mini';
import { checkPostalCode } from '../identifiers/postal-code.ts';
import { checkSiret } from '../identifiers/siret.ts';
import { email, identifier, phone, text } from '../storage/schema-words.ts';

/** The member establishment that asks. Impersonal: kept in `storage.local`. */
export const centreSchema = z.strictObject({
  schema: z.literal(1, 'version:1'),
  name: text(200),
  siret: identifier(checkSiret),
  /** The funder that the centre belongs to (« AKTO »). */
  opco: text(50),
  address: z.optional(
    z.strictObject({
      street: text(200),
      complement: z.optional(text(200)),
      postalCode: identifier(checkPostalCode),
      city: text(100),
    }),
  ),
  /** Contact for the request. */
  phone: z.optional(phone),
  email: z.optional(email),
  /** Employees of the whole company. */
  workforce: z.optional(z.int().check(z.minimum(0, 'negative'), z.maximum(1_000_000, 'too-large'))),
  /** Collective agreement, 4 digits. */
  idcc: z.optional(z.string().check(z.regex(/^\d{4}$/, 'idcc'))),
  /** Activity code, « 85.59A » or « 8559A ». */
  naf: z.optional(z.string().check(z.regex(/^\d{2}\.?\d{2}[A-Z]$/i, 'naf'))),
  retirementBody: z.optional(text(100)),
  insuranceBody: z.optional(text(100)),
});

export type Centre = z.infer<typeof centreSchema>;
