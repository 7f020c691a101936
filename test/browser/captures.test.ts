import { describe, expect, test } from 'vitest';
import { recognise } from '../../lib/assist/recognise.ts';
import { mask } from '../../lib/capture/mask.ts';
import { readSkeleton } from '../../lib/capture/skeleton-schema.ts';
import { type PageScan, scanPage } from '../../lib/controls/scan.ts';
import { PAGES } from '../../lib/portal/pages.ts';
import { rebuild } from './capture/rebuild.ts';

/**
 * A report dropped in `fixtures/captures/` is a test: its page is drawn again and the engine must
 * find there what it found on the real one. Beside it, `<name>.expected.json` may say more, by hand.
 */
const files = import.meta.glob<string>('../../fixtures/captures/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Expected {
  /** The page's id, or `null` when it must not be recognised. */
  readonly page?: string | null;
  /** The label under which each field of the page must be found. */
  readonly fields?: Readonly<Record<string, string>>;
}

const names = Object.keys(files)
  .map(path => path.slice(path.lastIndexOf('/') + 1))
  .filter(name => !name.endsWith('.expected.json'))
  .map(name => name.replace(/\.json$/u, ''));

const fileOf = (name: string) => files[`../../fixtures/captures/${name}.json`] ?? '';

async function scanned(name: string): Promise<PageScan> {
  const { document: page, shadowRootOf } = rebuild(readSkeleton(fileOf(name)), document);
  return scanPage(page, { shadowRootOf });
}

/** Known texts as they are, masked ones by their shape: a mask may be put together otherwise. */
const shape = (text: string) => mask(text);

test('there are captures', () => {
  expect(names.length).toBeGreaterThanOrEqual(6);
});

describe.each(names)('the captured page %s', name => {
  test('gives the controls that were found on the real one', async () => {
    const { found } = readSkeleton(fileOf(name));
    const { controls } = await scanned(name);
    const read = controls.map(({ label, kind, section }, index) => {
      const was = found[index];
      const same = (now: string, before?: string) => (shape(now) === before ? before : now);
      return { label: same(label, was?.label), kind, section: same(section, was?.section) };
    });
    expect(read).toEqual(found);
  });

  const expected = fileOf(`${name}.expected`);
  if (!expected) return;
  test('is the page that was expected, with its fields', async () => {
    const { page = null, fields = {} } = JSON.parse(expected) as Expected;
    const recognised = recognise(PAGES, await scanned(name));
    expect(recognised?.page.id ?? null).toBe(page);
    const matched = recognised?.matches.flatMap(({ field, control }) =>
      control && field.key in fields ? [[field.key, control.label] as const] : [],
    );
    expect(Object.fromEntries(matched ?? [])).toEqual(fields);
  });
});
