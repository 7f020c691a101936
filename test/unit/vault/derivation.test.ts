import { pbkdf2Sync } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ARGON2ID,
  bestCost,
  type Derivation,
  derivationSchema,
  deriveBytes,
  isWeaker,
  newDerivation,
  PBKDF2,
} from '../../../lib/vault/derivation.ts';
import { DerivationUnavailable } from '../../../lib/vault/errors.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('deriveBytes', () => {
  // From the test of the reference implementation (P-H-C/phc-winner-argon2, src/test.c).
  it.each([
    [2, 256, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [2, 256, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    [2, 65_536, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  ])('is Argon2id: %i passes, %i KiB, %i lanes', async (passes, memory, lanes, expected) => {
    const how: Derivation = { name: 'argon2id', passes, memory, lanes, salt: base64('somesalt') };
    expect(hex(await deriveBytes('password', how))).toBe(expected);
  });

  it('is PBKDF2 with SHA-256, as node computes it', async () => {
    const how: Derivation = { name: 'pbkdf2-sha-256', rounds: 1000, salt: base64('somesalt') };
    const expected = pbkdf2Sync('mot de passe', 'somesalt', 1000, 32, 'sha256');
    expect(hex(await deriveBytes('mot de passe', how))).toBe(hex(expected));
  });

  it('takes the same words typed on another keyboard', async () => {
    const how = newDerivation({ name: 'pbkdf2-sha-256', rounds: 10 });
    const composed = await deriveBytes('été à la forêt', how);
    expect(hex(await deriveBytes('été à la forêt'.normalize('NFD'), how))).toBe(hex(composed));
  });
});

describe('the derivation of a new vault', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is Argon2id at 64 MiB and three passes, with 16 bytes of salt of its own', async () => {
    expect(await bestCost()).toEqual({ name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 });
    const [one, other] = [newDerivation(ARGON2ID), newDerivation(ARGON2ID)];
    expect(Buffer.from(one.salt, 'base64')).toHaveLength(16);
    expect(one.salt).not.toBe(other.salt);
    expect(derivationSchema.parse(one)).toEqual(one);
  });

  it('is PBKDF2 at 600,000 rounds where WebAssembly is forbidden', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await bestCost()).toEqual({ name: 'pbkdf2-sha-256', rounds: 600_000 });
  });

  it('says so when a vault made with WebAssembly is opened without', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const opening = deriveBytes('x', newDerivation({ ...ARGON2ID, memory: 8 } as typeof ARGON2ID));
    await expect(opening).rejects.toBeInstanceOf(DerivationUnavailable);
  });
});

describe('isWeaker', () => {
  const { salt } = newDerivation(PBKDF2);
  const argon = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt } as const;

  it.each([
    ['less memory', { ...argon, memory: 19_456 }, true],
    ['fewer passes', { ...argon, passes: 2 }, true],
    ['no memory at all', { name: 'pbkdf2-sha-256' as const, rounds: 5_000_000, salt }, true],
    ['the same', argon, false],
    ['more', { ...argon, memory: 131_072 }, false],
  ])('compares with today: %s', (_what, derivation, expected) => {
    expect(isWeaker(derivation, ARGON2ID)).toBe(expected);
  });

  it('never goes back to a derivation without memory', () => {
    expect(isWeaker(argon, PBKDF2)).toBe(false);
    expect(isWeaker({ ...PBKDF2, rounds: 310_000, salt } as Derivation, PBKDF2)).toBe(true);
  });
});

it('refuses stored parameters that would freeze the page', () => {
  const { salt } = newDerivation(PBKDF2);
  const huge = { name: 'argon2id', memory: 2 ** 31, passes: 3, lanes: 1, salt };
  expect(derivationSchema.safeParse(huge).success).toBe(false);
});
