import { expect, test } from 'vitest';
import { NAME_LENGTH, portalName } from '../../../lib/documents/portal-name.ts';

test.each([
  ['programme.pdf', 'programme.pdf'],
  ['Programme 2026.pdf', 'Programme-2026.pdf'],
  ['Programme.2026.v2.PDF', 'Programme-2026-v2.pdf'],
  ['scan.jpeg', 'scan.jpg'],
  ['été.pdf'.normalize('NFD'), 'été.pdf'.normalize('NFC')],
  ['a<b>:c|d?*.pdf', 'a-b-c-d.pdf'],
  ["convention de l'ISPA (signée).pdf", "convention-de-l'ISPA-(signée).pdf"],
  ['###.pdf', 'document.pdf'],
])('« %s » is given as « %s »', (name, given) => {
  expect(portalName(name)).toBe(given);
});

test('a long name keeps its extension', () => {
  const given = portalName(`${'a'.repeat(300)}.docx`);
  expect(given).toHaveLength(NAME_LENGTH);
  expect(given.endsWith('a.docx')).toBe(true);
});
