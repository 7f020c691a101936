import { describe, expect, it } from 'vitest';
import { judgeRight, judgeWrong } from '../../checks/judge.ts';
import { RIGHT_REQUESTS, WRONG_REQUESTS } from '../../checks/requests/all-requests.ts';
import { SECOND_RIGHT, SECOND_WRONG } from '../../checks/requests/second/all-second.ts';
import { THIRD_RIGHT, THIRD_WRONG } from '../../checks/requests/third/all-third.ts';

const SETS = [
  ['first', WRONG_REQUESTS, RIGHT_REQUESTS],
  ['second', SECOND_WRONG, SECOND_RIGHT],
  ['third', THIRD_WRONG, THIRD_RIGHT],
] as const;

// Eleven hundred requests by every rule: a busy machine takes its time.
describe.each(SETS)(
  'the %s set of requests, by somebody who had not read the rules',
  { timeout: 60_000 },
  (_, wrong, right) => {
    it('has all its mistakes found', () => {
      expect(judgeWrong(wrong).missed).toEqual([]);
    });

    it('gives no false alarm where it is right', () => {
      expect(judgeRight(right).alarmed).toEqual([]);
    });
  },
);
