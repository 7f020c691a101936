import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { communeName } from '../../../lib/checks/commune-name.ts';
import { communesOf, isCommune } from '../../../lib/checks/communes.ts';
import { communesPlugin } from '../../../scripts/communes-plugin.ts';

describe('communeName', () => {
  it.each([
    ['SAINT-ÉTIENNE', 'saint etienne'],
    ['ST ETIENNE CEDEX 2', 'saint etienne'],
    ['Paris 11e Arrondissement', 'paris'],
    ['LYON 3', 'lyon'],
    ['Marseille 1er', 'marseille'],
    ["L'Haÿ-les-Roses", 'hay les roses'],
    ['Le Mans', 'mans'],
    ['Villeneuve s/ Lot', 'villeneuve sur lot'],
    ['Ste-Marie', 'sainte marie'],
    ['Œting', 'oeting'],
    ['Y', 'y'],
    ['Les', 'les'],
  ])('%s is %s', (typed, name) => {
    expect(communeName(typed)).toBe(name);
  });
});

describe('communesOf', () => {
  it('gives the towns of a code', () => {
    expect(communesOf('34000')).toEqual(['montpellier']);
    expect(communesOf('80000')).toEqual(['amiens']);
    expect(communesOf('75011')).toEqual(['paris']);
    expect(communesOf('20000')).toContain('ajaccio');
    expect(communesOf('97400').length).toBeGreaterThan(0);
  });

  it('gives none for a code that is not listed', () => {
    expect(communesOf('99999')).toEqual([]);
  });

  it('knows a town wherever it is, and no part of a name', () => {
    expect(isCommune('montpellier')).toBe(true);
    expect(isCommune('montpel')).toBe(false);
    expect(isCommune('')).toBe(false);
  });
});

it('weighs less than 250 kB once compressed', async () => {
  const text = await communesPlugin().load('\0virtual:communes');
  expect(gzipSync(text ?? '').length).toBeLessThan(250_000);
});
