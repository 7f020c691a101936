import * as z from 'zod/mini';
import { day, text } from '../storage/schema-words.ts';

/** What a paper is to the centre. */
export const DOCUMENT_KINDS = [
  'programme',
  'convention',
  'devis',
  'facture',
  'emargement',
  'certificat',
  'autre',
] as const;

/** The types of the « Documents » tab: keys of its fields. */
export const PORTAL_TYPES = [
  'programme',
  'convention-devis',
  'fichier-autre',
  'fichier-bilan',
  'fichier-attestation',
  'fichier-annexe',
] as const;

/** What is known of a file (« pièce ») kept for a training or a dossier; its bytes stand apart. */
export const documentSchema = z.strictObject({
  schema: z.literal(1, 'version:1'),
  id: z.string().check(z.regex(/^[\w-]{1,80}$/, 'id')),
  kind: z.enum(DOCUMENT_KINDS),
  owner: z.strictObject({ kind: z.enum(['profile', 'dossier']), id: text(100) }),
  /** As the user's own file is called. */
  name: text(255),
  /** MIME type, from the content. */
  type: text(100),
  /** Bytes. */
  size: z.int().check(z.minimum(1, 'not-positive')),
  /** Of the bytes, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
  addedOn: day,
  /** Where it goes in the request; `null`: nowhere, it is for later (the reimbursement). */
  portalType: z.nullable(z.enum(PORTAL_TYPES)),
  /** What the user ticked while looking at it (`paper-checks.ts`); absent: nothing yet. */
  seen: z.optional(z.array(z.string().check(z.regex(/^[a-z-]{1,40}$/))).check(z.maxLength(40))),
});

export type PaperKind = (typeof DOCUMENT_KINDS)[number];
export type PortalType = (typeof PORTAL_TYPES)[number];
export type Paper = z.infer<typeof documentSchema>;
export type PaperOwner = Paper['owner'];

/**
 * Where a paper usually goes. Signing-in sheets and certificates come after the training, with
 * the « demande de remboursement »; the portal has no type for an invoice (PORTAL.md §3.6).
 */
export const USUAL_TYPE: Readonly<Record<PaperKind, PortalType | null>> = {
  programme: 'programme',
  convention: 'convention-devis',
  devis: 'convention-devis',
  facture: 'fichier-autre',
  emargement: null,
  certificat: null,
  autre: 'fichier-autre',
};

/** Papers of one owner, oldest first. */
export function papersOf(papers: readonly Paper[], owner: PaperOwner): readonly Paper[] {
  return papers.filter(paper => paper.owner.kind === owner.kind && paper.owner.id === owner.id);
}
