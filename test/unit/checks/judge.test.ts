import { describe, expect, it } from 'vitest';
import { judgeRight, judgeWrong } from '../../checks/judge.ts';

// Four hundred requests by every rule: a busy machine takes its time.
describe('requests written by somebody who has not read the rules', { timeout: 60_000 }, () => {
  it('have all their mistakes found', () => {
    const { cases, mistakes, missed } = judgeWrong();
    if (process.env.JUDGE) console.log(JSON.stringify({ cases, mistakes, missed }, null, 1));
    expect(missed).toEqual([]);
  });

  it('give no false alarm when they are right', () => {
    const { cases, alarmed } = judgeRight();
    if (process.env.JUDGE) console.log(JSON.stringify({ cases, alarmed }, null, 1));
    expect(alarmed).toEqual([]);
  });
});
