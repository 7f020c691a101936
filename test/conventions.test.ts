import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../lib/portal/pages.ts';
import { english } from '../locales/en/all.ts';
import { french } from '../locales/fr/all.ts';
import { BROWSER_PACKAGES, LIB_LAYERS, TOP_LAYERS } from './support/layers.ts';
import { importsOf, sourceFiles } from './support/source-files.ts';

const CODE = ['.ts', '.tsx'];
const product = sourceFiles(['lib', 'components', 'entrypoints', 'locales'], CODE);
const library = product.filter(({ path }) => path.startsWith('lib/'));
const ours = sourceFiles(
  ['lib', 'components', 'entrypoints', 'locales', 'scripts', 'test'],
  [...CODE, '.mjs', '.mts', '.css'],
);

/** Paths whose text matches, so that a failure names them. */
const having = (files: typeof product, pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('layers', () => {
  it('lets each folder of lib import only what it may know', () => {
    const wrong = library.flatMap(file => {
      const [, folder = ''] = file.path.split('/');
      const allowed = [...(LIB_LAYERS[folder] ?? []), folder];
      return importsOf(file)
        .filter(target => target.startsWith('lib/'))
        .filter(target => !allowed.includes(target.split('/')[1] ?? ''))
        .map(target => `${file.path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('knows every folder of lib', () => {
    const folders = new Set(library.map(({ path }) => path.split('/')[1]));
    expect([...folders].filter(folder => !LIB_LAYERS[folder ?? ''])).toEqual([]);
  });

  it('imports from the entrypoints down to lib, never from fixtures or tests', () => {
    const wrong = product.flatMap(file => {
      const allowed = TOP_LAYERS[file.path.split('/')[0] ?? ''] ?? [];
      return importsOf(file)
        .filter(target => /^(\.\.|entrypoints|components|lib|locales|fixtures|test)\b/.test(target))
        .filter(target => !allowed.some(pattern => pattern.test(target)))
        .map(target => `${file.path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("touches the browser's extension interface in lib/browser and the entrypoints only", () => {
    const others = product.filter(({ path }) => !/^(lib\/browser|entrypoints)\//.test(path));
    const byPackage = others
      .filter(file => importsOf(file).some(target => BROWSER_PACKAGES.includes(target)))
      .map(({ path }) => path);
    expect([...byPackage, ...having(others, /\b(?:browser|chrome)\.[a-z]+\.[a-z]+/i)]).toEqual([]);
  });

  it('keeps the controls ignorant of AKTO', () => {
    const controls = library.filter(({ path }) => /^lib\/(controls|dom)\//.test(path));
    expect(having(controls, /\bakto\b|monespace/i)).toEqual([]);
  });
});

describe('code', () => {
  it('never sets HTML from a string', () => {
    const pattern = /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/;
    expect(having(product, pattern)).toEqual([]);
  });

  it('writes nothing to the console', () => {
    expect(having(product, /\bconsole\.\w+\(/)).toEqual([]);
  });

  it('imports zod in its small form only', () => {
    const wrong = product.filter(file => importsOf(file).includes('zod'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('asks nothing of the network', () => {
    const pattern = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    expect(having(product, pattern)).toEqual([]);
  });

  it('moves the focus before the page is painted, never from under who has begun to type', () => {
    const effects = product.flatMap(({ path, text }) =>
      text
        .split(/\buse(?=(?:Layout)?Effect\()/)
        .slice(1)
        .map(effect => ({ path, effect: effect.split(/\](?:\.length)?\);|^ {2}\}\);/m)[0] ?? '' })),
    );
    const late = effects.filter(
      ({ effect }) => effect.startsWith('Effect(') && effect.includes('.focus('),
    );
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  it('leaves no work for later in a comment', () => {
    const pattern = /\b(?:TODO|FIXME|XXX)\b(?!')/;
    const files = ours.filter(({ path }) => path !== 'test/conventions.test.ts');
    expect(having(files, pattern)).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, after an idea', () => {
    const wrong = ours
      .map(({ path }) => path)
      .filter(path => {
        const name = basename(path);
        const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name);
        const isVague = /^(utils?|helpers?|types|common|misc)\./.test(name);
        const isBarrel = name === 'index.ts' && !path.startsWith('entrypoints/');
        return !isKebab || isVague || isBarrel;
      });
    expect(wrong).toEqual([]);
  });

  it('have 250 lines at most', () => {
    const long = ours
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => `${path}: ${lines}`);
    expect(long).toEqual([]);
  });
});

describe('pages of the portal', () => {
  const files = sourceFiles(['lib/portal/mon-espace'], ['.ts']).map(({ path }) =>
    basename(path, '.ts'),
  );

  it('have the name of their file and are all registered', () => {
    expect(PAGES.map(({ id }) => id).sort()).toEqual([...files].sort());
  });

  it.each(PAGES)('$id has one key a field and a label for each', ({ fields }) => {
    const keys = fields.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(fields.filter(({ labels }) => labels.length === 0)).toEqual([]);
  });
});

describe('locales', () => {
  const keysOf = (words: object) => Object.keys(words).sort();
  const namesOf = (sentence: unknown) =>
    [...String(sentence).matchAll(/\{(\w+)\}/g)].map(([n]) => n).sort();

  it('say the same things in French and in English', () => {
    expect(keysOf(english)).toEqual(keysOf(french));
  });

  it('are in files of the same names', () => {
    const names = (language: string) =>
      sourceFiles([`locales/${language}`], ['.ts'])
        .map(({ path }) => basename(path))
        .sort();
    expect(names('en')).toEqual(names('fr'));
  });

  it('use the same placeholders in both', () => {
    const translations: Readonly<Record<string, unknown>> = english;
    const wrong = Object.entries(french)
      .filter(([key, words]) => String(namesOf(words)) !== String(namesOf(translations[key])))
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});
