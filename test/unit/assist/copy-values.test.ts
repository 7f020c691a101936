import { expect, test } from 'vitest';
import { asText, COPY_PAGES, linesToCopy } from '../../../lib/assist/copy-values.ts';
import { storedSources } from '../../../lib/browser/sources.ts';
import { sessionPeople } from '../../../lib/employees/session-people.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { anEmployee } from '../employees/an-employee.ts';

async function known() {
  const session = memoryKeyValue();
  const local = memoryKeyValue();
  const camille = anEmployee({ id: 'e1', firstName: 'Camille', identifier: { kind: 'nir' } });
  const other = anEmployee({ id: 'e2', firstName: 'Dominique', birthName: 'MODÈLE' });
  await sessionPeople(session).save([camille, other]);
  const sources = storedSources({ local, session });
  const { profileId } = await sources.overview();
  await sources.saveSelection({ profileId, chosen: ['e1', 'e2'], savesTabs: null });
  return { sources, overview: await sources.overview() };
}

const saidOf = (lines: readonly { label: string; value: string }[], label: string) =>
  lines.filter(each => each.label === label).map(({ value }) => value);

test('gives a tab in the portal’s words and notation, without any page', async () => {
  const { sources, overview } = await known();
  const lines = await linesToCopy(sources, overview, 'formation', null);
  expect(saidOf(lines, 'Début de formation')).toEqual(['18/11/2025']);
  expect(saidOf(lines, "Référence interne de l'entreprise")).toEqual(['Formation GFLE']);
  expect(lines.every(({ value }) => value !== '')).toBe(true);
});

test('gives both amounts when nobody knows which one the portal wants', async () => {
  const { sources, overview } = await known();
  const lines = await linesToCopy(sources, overview, 'formation', null);
  const costs = lines.filter(({ label }) => label === 'Pédagogique');
  expect(costs.map(({ per, value }) => [per, value])).toEqual([
    ['employee', '300,00'],
    ['request', '600,00'],
  ]);
});

test('gives one person at a time, and no number that is not stored', async () => {
  const { sources, overview } = await known();
  const lines = await linesToCopy(sources, overview, 'salaries', 'e1');
  expect(saidOf(lines, 'Prénom')).toEqual(['Camille']);
  const values = lines.map(({ value }) => value);
  const stored = await linesToCopy(sources, overview, 'salaries', 'e2');
  expect(values.some(value => /^\d{13}$/.test(value))).toBe(false);
  expect(stored.map(({ value }) => value)).toContain('2870124567890');
  expect(values).not.toContain('MODÈLE');
  expect(await linesToCopy(sources, overview, 'salaries', null)).toEqual([]);
});

test('is a line a value once it is all copied', () => {
  const line = { label: 'Prénom', value: 'Camille', group: '', per: null };
  const text = asText([line, { ...line, label: 'Sexe', value: 'Féminin' }], ({ label }) => label);
  expect(text).toBe('Prénom : Camille\nSexe : Féminin');
});

test('offers the pages that we know something of', () => {
  expect(COPY_PAGES.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['employeur', 'formation', 'salaries', 'synthese']),
  );
});
