import { expect, test } from 'vitest';
import { french } from '../../../locales/fr/all.ts';
import { extrasWords } from '../../../locales/fr/extras-words.ts';
import { lateWords } from '../../../locales/fr/late-words.ts';
import { panelWords } from '../../../locales/fr/panel-words.ts';
import { text } from '../../../locales/text.ts';
import { importsOf, type SourceFile, sourceFiles } from '../../support/source-files.ts';

const sources = new Map(
  sourceFiles(['lib', 'components', 'entrypoints'], ['.ts', '.tsx']).map(file => [file.path, file]),
);

/** What the portal's page loads: the engine, the overlay and the panel. The pill has its own words. */
const inPage = reachedFrom('entrypoints/engine.content/index.ts');

/** What it loads besides when something is asked for. */
const whenAsked = reachedFrom('entrypoints/extras.content/index.ts');

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

/** Sentences that these files name and that are not among those loaded with them. */
function unknownTo(files: readonly SourceFile[], loaded: object): readonly string[] {
  const known = new Set(Object.keys(loaded));
  return files.flatMap(({ path, text }) =>
    Object.keys(french)
      .filter(key => !known.has(key) && text.includes(`'${key}'`))
      .map(key => `${path}: ${key}`),
  );
}

const pathsOf = (files: readonly SourceFile[]) => files.map(({ path }) => path);

test('the panel says nothing that only the settings know, nor only what is shown when asked', () => {
  expect(pathsOf(inPage)).toContain('components/panel.tsx');
  const own = inPage.filter(({ path }) => !path.startsWith('locales/'));
  expect(unknownTo(own, { ...panelWords, ...lateWords })).toEqual([]);
});

test('what is shown when asked says what it brings, and what the panel has or asks for', () => {
  expect(pathsOf(whenAsked)).toContain('components/preview/preview.tsx');
  const own = whenAsked.filter(({ path }) => !path.startsWith('locales/'));
  expect(unknownTo(own, { ...panelWords, ...extrasWords, ...lateWords })).toEqual([]);
});

test('what opens with the panel carries nothing of what is shown when asked, nor its sentences', () => {
  const paths = new Set(pathsOf(inPage));
  expect(paths).not.toContain('locales/text.ts');
  expect(paths).not.toContain('locales/fr/extras-words.ts');
  expect(paths).not.toContain('locales/fr/late-words.ts');
  expect(paths).not.toContain('components/extras/extra-here.tsx');
  expect(pathsOf(whenAsked)).not.toContain('locales/fr/panel-words.ts');
});

test('what is shown when asked names its ids: those of useId would be the panel’s own again', () => {
  expect(whenAsked.filter(({ text }) => text.includes('useId(')).map(({ path }) => path)).toEqual(
    [],
  );
});

test('says in French what it has no English for', () => {
  expect(text('panel.stop', {}, 'en')).toBe('Arrêter');
});

test('every page of the extension with words of its own loads them', () => {
  const pages = sourceFiles(
    ['fiche', 'options', 'report', 'welcome'].map(page => `entrypoints/${page}`),
    ['.tsx'],
  ).filter(({ path }) => path.endsWith('/main.tsx'));
  const without = pages.filter(file => !importsOf(file).includes('locales/settings.ts'));
  expect(pages).toHaveLength(4);
  expect(without.map(({ path }) => path)).toEqual([]);
});
