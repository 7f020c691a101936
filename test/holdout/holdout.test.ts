import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserUnderTest } from '../support/launch.ts';
import { judgeAll, type Line, pagesJudged, report } from './judge.ts';

/**
 * Pages on component libraries that the engine's author had not seen, judged in a content script
 * by what the framework's own state holds. What is not right yet is listed in known-gaps.json: a
 * regression and an unrecorded improvement both fail.
 */
const gaps = JSON.parse(
  readFileSync(new URL('./known-gaps.json', import.meta.url), 'utf8'),
) as Record<string, readonly string[]>;

let lines: Line[] = [];
beforeAll(async () => {
  lines = await judgeAll(browserUnderTest);
}, 1_800_000);
afterAll(() => process.stdout.write(`${report(browserUnderTest, lines)}\n`));

describe('the engine on a page it had not seen', () => {
  it.each(pagesJudged())('%s: holds what it says, and all but the known gaps', page => {
    const mine = lines.filter(line => line.page === page);
    expect(mine.filter(({ lie }) => lie)).toEqual([]);
    const missed = mine.filter(({ held }) => !held).map(({ key }) => key);
    expect(missed.sort()).toEqual([...(gaps[page] ?? [])].sort());
  });
});
