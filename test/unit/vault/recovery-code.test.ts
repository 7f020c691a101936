import { describe, expect, it } from 'vitest';
import { groupsOf, newRecoveryCode, readRecoveryCode } from '../../../lib/vault/recovery-code.ts';

describe('a recovery code', () => {
  it('is five groups of five, without letters to confuse', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      expect(newRecoveryCode()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
    expect(groupsOf(newRecoveryCode())).toHaveLength(5);
  });

  it('is never the same', () => {
    expect(new Set(Array.from({ length: 500 }, newRecoveryCode)).size).toBe(500);
  });

  it('is read however a person types it', () => {
    const code = newRecoveryCode();
    expect(readRecoveryCode(code)).toBe(code);
    expect(readRecoveryCode(`  ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
    expect(readRecoveryCode(code.replaceAll('-', ' – '))).toBe(code);
    expect(readRecoveryCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
  });

  it('betrays two characters exchanged, and one wrong', () => {
    let missed = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      const code = newRecoveryCode().replaceAll('-', '');
      const at = turn % (code.length - 2);
      const [a = '', b = ''] = [code[at], code[at + 1]];
      const exchanged = code.slice(0, at) + b + a + code.slice(at + 2);
      if (a !== b && readRecoveryCode(exchanged) !== null) missed += 1;
      const wrong = code.slice(0, at) + (a === '7' ? '8' : '7') + code.slice(at + 1);
      if (readRecoveryCode(wrong) !== null) missed += 1;
    }
    // 0 beside Z, exchanged, is the one pair that shows nothing.
    expect(missed).toBeLessThanOrEqual(3);
  });

  it('is refused when it is too short, too long, or has another sign in it', () => {
    const code = newRecoveryCode();
    for (const wrong of ['', code.slice(1), `${code}7`, code.replace(/^./, '?'), 'UUUUU']) {
      expect(readRecoveryCode(wrong)).toBeNull();
    }
  });
});
