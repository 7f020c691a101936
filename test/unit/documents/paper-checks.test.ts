import { expect, test } from 'vitest';
import { DOCUMENT_KINDS, documentSchema } from '../../../lib/documents/document.ts';
import { checksOf, PAPER_CHECKS, untickedOf } from '../../../lib/documents/paper-checks.ts';
import { aPaper } from './a-file.ts';

test('every line is asked of some kind of paper, and none twice of one', () => {
  const asked = DOCUMENT_KINDS.flatMap(checksOf);
  expect(new Set(asked)).toEqual(new Set(PAPER_CHECKS));
  for (const kind of DOCUMENT_KINDS) {
    expect(checksOf(kind)).toEqual([...new Set(checksOf(kind))]);
  }
});

test('signatures are looked for where they are compulsory', () => {
  expect(checksOf('convention')).toContain('both-signatures');
  expect(checksOf('emargement')).toContain('half-days');
  expect(checksOf('certificat')).toContain('provider-signature');
  expect(checksOf('devis')).not.toContain('both-signatures');
});

test('what was not ticked is open; a paper of before has everything open', () => {
  expect(untickedOf(aPaper())).toEqual(['title', 'hours', 'content']);
  expect(untickedOf(aPaper({ seen: ['title', 'content'] }))).toEqual(['hours']);
  expect(untickedOf(aPaper({ kind: 'autre' }))).toEqual([]);
});

test('an invoice is « acquittée » for the reimbursement, not for the request', () => {
  const rest = ['title', 'provider', 'centre', 'dates', 'names', 'cost'];
  const invoice = aPaper({ kind: 'facture', seen: rest });
  expect(untickedOf({ ...invoice, portalType: 'fichier-autre' })).toEqual([]);
  expect(untickedOf({ ...invoice, portalType: null })).toEqual(['acquitted']);
});

test('ticks are kept with the paper; one without any reads as before', () => {
  expect(documentSchema.parse(aPaper())).toEqual(aPaper());
  expect(documentSchema.parse(aPaper({ seen: ['title'] })).seen).toEqual(['title']);
  expect(documentSchema.safeParse(aPaper({ seen: ['<b>'] })).success).toBe(false);
});
