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
 * What has to stand on each kind of paper. Before the training: AKTO's page of the procedure
 * (« convention » with all the teaching costs, programme with objectives, content, duration,
 * methods). After it: order of 21/12/2018 on the evidence of the training.
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

/** Where that comes from, and when it was read (`YYYY-MM-DD`). */
export const PAPER_SOURCE = {
  text: 'AKTO, étapes de la prise en charge ; arrêté du 21 décembre 2018 (preuves de la formation)',
  date: '2026-10-05',
} as const;

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
