import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserUnderTest } from '../support/launch.ts';
import { pagesJudged } from './judge.ts';
import { judgeRecognition, type PageResult } from './recognition.ts';
import { isRecognised, recognitionTable } from './recognition-table.ts';

/**
 * Which field is which, on pages that the engine's author had not seen. What is not right yet is
 * listed in recognition-gaps.json: a regression and an unrecorded improvement both fail. A value
 * in another field's control is no gap: nothing of the kind is listed.
 */
const gaps = JSON.parse(
  readFileSync(new URL('./recognition-gaps.json', import.meta.url), 'utf8'),
) as Record<string, readonly string[]>;

let results: PageResult[] = [];
beforeAll(async () => {
  results = await judgeRecognition(browserUnderTest);
}, 1_800_000);
afterAll(() => process.stdout.write(`${recognitionTable(browserUnderTest, results)}\n`));

describe('the fields of a page it had not seen', () => {
  it.each(pagesJudged())('%s: each is its own control, but for the known gaps', page => {
    const result = results.find(each => each.page === page);
    if (!result) throw new Error(`${page} was not judged`);
    const wrong = result.verdicts.filter(({ state }) => state === 'wrong');
    expect(wrong).toEqual([]);
    const missed = result.verdicts.filter(({ state }) => !['right', 'later'].includes(state));
    const known = isRecognised(result) ? [] : ['(page)'];
    expect([...known, ...missed.map(({ key }) => key)].sort()).toEqual(
      [...(gaps[page] ?? [])].sort(),
    );
  });
});
