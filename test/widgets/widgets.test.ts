import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserUnderTest } from '../support/launch.ts';
import { judgeAll } from './judge.ts';
import { allPages } from './pages.mjs';
import { table } from './table.ts';
import type { Line } from './verdict.ts';

/**
 * Widgets of real libraries, driven by the engine in a content script and judged by what the
 * library's own state holds. What is not right yet is listed in known-gaps.json, by
 * « browser focus »: a regression and an unrecorded improvement both fail.
 */
const gaps = JSON.parse(
  readFileSync(new URL('./known-gaps.json', import.meta.url), 'utf8'),
) as Record<string, readonly string[]>;

const only = process.env.WIDGETS_ONLY ?? '';
const extensionDir = process.env.WIDGETS_BUILD ?? '';
const all: Line[] = [];
afterAll(() => process.stdout.write(`${table(browserUnderTest, all)}\n`));

describe.each(['focused', 'unfocused'] as const)('the engine in a page %s', focus => {
  const lines: Line[] = [];
  beforeAll(async () => {
    lines.push(...(await judgeAll(browserUnderTest, focus, { only, extensionDir })));
    all.push(...lines);
  }, 900_000);

  it.each(allPages().filter(page => new RegExp(only).test(page)))(
    '%s: claims what the page holds, and misses only the known gaps',
    page => {
      const mine = lines.filter(line => line.page === page);
      const named = (verdict: string) =>
        mine.filter(line => line.verdict === verdict).map(({ key }) => `${page}/${key}`);
      expect(mine.length).toBeGreaterThan(0);
      expect(named('false')).toEqual([]);
      const known = gaps[`${browserUnderTest} ${focus}`] ?? [];
      const expected = known.filter(name => name.startsWith(`${page}/`));
      expect(named('missed').sort()).toEqual([...expected].sort());
    },
  );
});
