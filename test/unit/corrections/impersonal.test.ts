import { describe, expect, it } from 'vitest';
import { impersonal, isImpersonal, namesSomebody } from '../../../lib/corrections/impersonal.ts';

describe('impersonal', () => {
  it.each([
    ['Effectif au 31/12/2026', 'Effectif au …'],
    ['NIR 2 87 01 24 567 890', 'NIR …'],
    ['Salaire de ondine@example.org (brut)', 'Salaire de … (brut)'],
    ['Montant : 1 200,50 €', 'Montant : … €'],
    ['Tél. 06.01.02.03.04', 'Tél. …'],
  ])('leaves out what may be somebody’s in « %s »', (text, expected) => {
    expect(impersonal(text)).toBe(expected);
    expect(isImpersonal(text)).toBe(false);
  });

  it('keeps a label as it is, the rank of a line included', () => {
    expect(isImpersonal('Montant de la ligne 3')).toBe(true);
  });
});

describe('namesSomebody', () => {
  const names = ['Ondine Lenormand-Vasquez', 'Tadeo des Prés'];
  it.each(['Salaire de LENORMAND', 'ondine : âge', 'Prés (M.)'])('sees a name in « %s »', said => {
    expect(namesSomebody(said, names)).toBe(true);
  });
  it('takes no particle for a name', () => {
    expect(namesSomebody('Objectif des formations', names)).toBe(false);
  });
});
