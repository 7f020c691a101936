import { describe, expect, it } from 'vitest';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { explainProblem } from '../../../lib/people-sheet/explain.ts';
import type { Cell } from '../../../lib/sheets/cell.ts';
import { withColumn } from './a-preview.ts';

const number = (text: string): Cell => ({ is: 'number', text });
const kept = { keepsNumbers: true };

describe('a NIR', () => {
  it('is not kept unless the user asks', async () => {
    const { person, codes } = await withColumn('NIR', '2 88 04 30 189 021');
    expect(person?.identifier).toEqual({ kind: 'nir' });
    expect(codes).toEqual([]);
    expect(JSON.stringify(person)).not.toContain('2880430189021');
  });

  it('is kept when the user asks', async () => {
    const { person } = await withColumn('NIR', '2 88 04 30 189 021', kept);
    expect(person?.identifier).toEqual({ kind: 'nir', number: '2880430189021' });
  });

  it('in a cell of numbers is whole as long as its digits are', async () => {
    const { person, codes } = await withColumn('NIR', number('2880430189021'), kept);
    expect([person?.identifier, codes]).toEqual([{ kind: 'nir', number: '2880430189021' }, []]);
  });

  it.each(['2,87E+14', '2.87E+14', '2,87012E+14', '2.87012456789094E+14', '2E14'])(
    'written « %s » is never guessed',
    async text => {
      const { person, codes, row } = await withColumn('NIR', text, kept);
      expect(person).toBeNull();
      expect(codes).toEqual(['error: nir-exponent']);
      const [problem] = row?.problems ?? [];
      if (!problem) throw new Error('Nothing is said');
      expect(explainProblem(FRENCH_WORDS, problem).remedy).toMatch(/au format Texte/);
    },
  );

  it.each([['287000000000000'], [`2870120${'0'.repeat(6)}`]])(
    'whose end was rounded to zeros (%s) is never guessed',
    async digits => {
      expect((await withColumn('NIR', number(digits), kept)).codes).toEqual([
        'error: nir-lost-digits',
      ]);
      expect((await withColumn('NIR', digits, kept)).codes).toEqual(['error: nir-lost-digits']);
    },
  );

  it('that lost a digit in a cell of numbers is told with what to do', async () => {
    expect((await withColumn('NIR', number('288043018902'), kept)).codes).toEqual([
      'error: nir-lost-digits',
    ]);
  });

  it('that cannot be right does not stop a line when it is not kept', async () => {
    const { person, codes } = await withColumn('NIR', '2,87E+14');
    expect(person?.identifier).toEqual({ kind: 'nir' });
    expect(codes).toEqual(['left-out: nir-exponent']);
  });

  it('in disagreement with the birth date or the sex is a doubt', async () => {
    expect((await withColumn('NIR', '2901199341017', kept)).codes).toEqual(['warning: nir-doubt']);
  });

  it('is never repeated in what is said', async () => {
    const { row } = await withColumn('NIR', '2880430189', kept);
    const said = (row?.problems ?? []).map(each => explainProblem(FRENCH_WORDS, each));
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).not.toContain('2880430');
    expect(said[0]?.where).toBe('Ligne 2, colonne E (« Numéro de sécurité sociale »)');
  });

  it('that is still awaited is told so', async () => {
    const { person, codes } = await withColumn('NIR', 'en cours', kept);
    expect([person?.identifier, codes]).toEqual([{ kind: 'none-yet' }, ['warning: none-yet']]);
  });
});

describe('a NTT', () => {
  it('is another kind of number, kept only when asked', async () => {
    const ntt = '25116127150004';
    expect((await withColumn('NTT', ntt)).person?.identifier).toEqual({ kind: 'ntt' });
    const { person } = await withColumn('NTT', ntt, kept);
    expect(person?.identifier).toEqual({ kind: 'ntt', number: ntt });
  });
});
