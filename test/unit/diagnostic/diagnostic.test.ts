import { expect, test } from 'vitest';
import { diagnosticText } from '../../../lib/diagnostic/diagnostic.ts';

test('tells amounts, never an id that may be made of a name', () => {
  const text = diagnosticText({
    version: '0.1.0',
    userAgent: 'Mozilla/5.0',
    language: 'fr',
    portalAllowed: true,
    vault: 'open',
    people: 12,
    archived: 2,
    numbersKept: 1,
    centres: 1,
    bundledProfiles: ['groupement-fle-2025'],
    ownProfiles: 3,
    corrections: 0,
    papers: 4,
    damaged: ['employee:okonjo-tadeo', 'employee:2', 'centres:1'],
    used: 1_234_567,
    lastBackup: '2026-11-20',
    settings: { 'Fermeture du coffre (min)': 15 },
  });
  expect(text).toContain('Salariés : 12 (2 archivés, 1 numéros gardés)');
  expect(text).toContain('Illisible : employee × 2, centres × 1');
  expect(text).toContain('Place : 1235 ko');
  expect(text).toContain('Fermeture du coffre (min) : 15');
  expect(text).not.toContain('okonjo');
});
