import type { Paper, PaperKind } from './document.ts';

/** What a person looks for on a paper; the assistant reads none of them. */
export const PAPER_CHECKS = [
  'title',
  'content',
  'provider',
  'centre',
  'dates',
  'hours',
  'names',
  'cost',
  'both-signatures',
  'provider-signature',
  'half-days',
  'trainer-signature',
  'acquitted',
] as const;

export type PaperCheck = (typeof PAPER_CHECKS)[number];

/**
 * What has to stand on each kind of paper. PORTAL.md §5.4: « convention » signed, with all the
 * teaching costs; programme with objectives, content, duration, methods; then signing-in sheets
 * and certificates for each person.
 */
const CHECKS: Readonly<Record<PaperKind, readonly PaperCheck[]>> = {
  programme: ['title', 'hours', 'content'],
  convention: ['title', 'provider', 'centre', 'dates', 'hours', 'names', 'cost', 'both-signatures'],
  devis: ['title', 'provider', 'centre', 'dates', 'hours', 'cost'],
  facture: ['title', 'provider', 'centre', 'dates', 'names', 'cost', 'acquitted'],
  emargement: ['title', 'dates', 'names', 'half-days', 'trainer-signature'],
  certificat: ['title', 'provider', 'dates', 'hours', 'names', 'provider-signature'],
  autre: [],
};

/** Where a list comes from, and when it was read or written (`YYYY-MM-DD`). */
interface PaperSource {
  readonly text: string;
  readonly date: string;
}

/** What goes with the request. */
export const BEFORE: PaperSource = {
  text: 'AKTO, étapes de la prise en charge ; tutoriel du Groupement FLE',
  date: '2026-10-05',
};

/** What proves that the training took place. */
const AFTER: PaperSource = {
  text: 'Arrêté du 21 décembre 2018 sur les preuves de la formation ; tutoriel du Groupement FLE',
  date: '2018-12-21',
};

export function paperSource(kind: PaperKind): PaperSource {
  return kind === 'emargement' || kind === 'certificat' ? AFTER : BEFORE;
}

/** The lines to tick for a paper, in the order in which they are looked for. */
export function checksOf(kind: PaperKind): readonly PaperCheck[] {
  return CHECKS[kind];
}

/**
 * What was not ticked, of what matters now: an invoice that goes with the request is not paid
 * yet, it is « acquittée » for the reimbursement only.
 */
export function untickedOf({
  kind,
  seen = [],
  portalType,
}: Pick<Paper, 'kind' | 'seen' | 'portalType'>): readonly PaperCheck[] {
  return checksOf(kind).filter(
    check => !seen.includes(check) && !(check === 'acquitted' && portalType !== null),
  );
}
