// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { options, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { showUnbroken, unbroken } from '../../../components/unbroken.ts';
import { sourceFiles } from '../../support/source-files.ts';

const HOLDS = '\u00a0';

/** A plain space where French lets no line end. */
const LOOSE = /« |n° | [»:;?!%€]/;

async function sentencesOf(language: string, file: string): Promise<Record<string, string>> {
  const module = await import(`../../../locales/${language}/${file}.ts`);
  return Object.assign({}, ...Object.values(module));
}

const files = readdirSync('locales/fr').map(name => name.replace('.ts', ''));

describe.each(['fr', 'en'])('locales/%s', language => {
  test.each(files)(
    '%s: no line ends inside quotes or before a sign, and nothing else changes',
    async file => {
      const sentences = Object.values(await sentencesOf(language, file));
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.filter(each => LOOSE.test(unbroken(each)))).toEqual([]);
      expect(sentences.map(each => unbroken(each).replaceAll(HOLDS, ' '))).toEqual(
        sentences.map(each => each.replaceAll(HOLDS, ' ')),
      );
    },
  );
});

describe('what is shown', () => {
  const plain = options.vnode;
  const shown = (content: preact.ComponentChild) => {
    const box = document.createElement('div');
    render(content, box);
    return box;
  };
  beforeEach(showUnbroken);
  afterEach(() => {
    if (plain) options.vnode = plain;
    else delete options.vnode;
  });

  test('holds together, pieces put side by side too', () => {
    const name = 'Arc : et Delta';
    expect(shown(<p>Enregistré ?</p>).textContent).toBe(`Enregistré${HOLDS}?`);
    expect(
      shown(
        <p>
          Ouvrez « <b>{name}</b> » : c’est prêt
        </p>,
      ).textContent,
    ).toBe(`Ouvrez «${HOLDS}Arc${HOLDS}: et Delta${HOLDS}»${HOLDS}: c’est prêt`);
  });

  test('is as it was where it may be taken away', () => {
    const value = 'Module 1 : accueil ?';
    const box = shown(
      <form>
        <strong translate={false}>{value}</strong>
        <select>
          <option>{value}</option>
        </select>
      </form>,
    );
    expect(box.querySelector('strong')?.textContent).toBe(value);
    expect(box.querySelector('select')?.value).toBe(value);
  });
});

test('everything that shows sentences does so from its start', () => {
  const starts = sourceFiles(['entrypoints'], ['.ts', '.tsx']).filter(
    ({ path, text }) => path.endsWith('/main.tsx') || /\bmount(Overlay|Extra)\(/.test(text),
  );
  expect(starts.length).toBeGreaterThanOrEqual(8);
  const without = starts.filter(({ text }) => !/^\s*showUnbroken\(\);/m.test(text));
  expect(without.map(({ path }) => path)).toEqual([]);
});
