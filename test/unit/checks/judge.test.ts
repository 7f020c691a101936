import { describe, expect, it } from 'vitest';
import { judgeRight, judgeWrong } from '../../checks/judge.ts';

// Four hundred requests by every rule: a busy machine takes its time.
describe('requests written by somebody who has not read the rules', { timeout: 60_000 }, () => {
  it('have all their mistakes found', () => {
    expect(judgeWrong().missed).toEqual([]);
  });

  it('give no false alarm when they are right', () => {
    expect(judgeRight().alarmed).toEqual([]);
  });
});
