import { expect, test } from 'vitest';
import { french } from '../../../locales/fr/all.ts';
import { panelWords } from '../../../locales/fr/panel-words.ts';
import { text } from '../../../locales/text.ts';
import { importsOf, sourceFiles } from '../../support/source-files.ts';

/**
 * What the portal's page loads: the engine, the overlay and the panel (not the pages of the
 * extension). Of the numbers, the panel asks for those of people only.
 */
const inPage = sourceFiles(['lib', 'components'], ['.ts', '.tsx']).filter(
  ({ path }) =>
    !/^(?:lib\/(?:import|corrections)|components\/(?:options|form|people|profiles|documents|vault|backup|report))\//.test(
      path,
    ) && !/^lib\/identifiers\/(?:formacode|nda|postal-code|siren|siret)\.ts$/.test(path),
);

test('the panel says nothing that only the settings know', () => {
  const known = new Set(Object.keys(panelWords));
  const missing = inPage.flatMap(({ path, text }) =>
    Object.keys(french)
      .filter(key => !known.has(key) && text.includes(`'${key}'`))
      .map(key => `${path}: ${key}`),
  );
  expect(inPage.some(({ path }) => path === 'components/panel.tsx')).toBe(true);
  expect(missing).toEqual([]);
});

test('says in French what it has no English for', () => {
  expect(text('panel.stop', {}, 'en')).toBe('Arrêter');
});

test('every page of the extension with words of its own loads them', () => {
  const pages = sourceFiles(
    ['entrypoints/options', 'entrypoints/report', 'entrypoints/welcome'],
    ['.tsx'],
  ).filter(({ path }) => path.endsWith('/main.tsx'));
  const without = pages.filter(file => !importsOf(file).includes('locales/settings.ts'));
  expect(pages).toHaveLength(3);
  expect(without.map(({ path }) => path)).toEqual([]);
});
