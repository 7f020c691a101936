import { expect, test } from 'vitest';
import { french } from '../../../locales/fr/all.ts';
import { panelWords } from '../../../locales/fr/panel-words.ts';
import { text } from '../../../locales/text.ts';
import { importsOf, type SourceFile, sourceFiles } from '../../support/source-files.ts';

const sources = new Map(
  sourceFiles(['lib', 'components', 'entrypoints'], ['.ts', '.tsx']).map(file => [file.path, file]),
);

/** What the portal's page loads: the engine, the overlay and the panel. The pill has its own words. */
const inPage = reachedFrom('entrypoints/engine.content/index.ts');

function reachedFrom(start: string): readonly SourceFile[] {
  const reached = new Map<string, SourceFile>();
  const visit = (path: string) => {
    const file = sources.get(path);
    if (!file || reached.has(path)) return;
    reached.set(path, file);
    // Types leave nothing in the bundle.
    const text = file.text.replaceAll(/^import type [^;]+;/gm, '');
    for (const target of importsOf({ path, text })) visit(target);
  };
  visit(start);
  return [...reached.values()];
}

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
