import towns from 'codes-postaux/codes-postaux.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/checks/check.ts';
import type { HeldValue } from '../../../lib/checks/facts.ts';
import { RULES } from '../../../lib/checks/rules.ts';
import { factsOf } from '../../support/facts.ts';

/** Sixty people in one request: each rule is called less often. */
const AT_ONCE = 60;

const named = (...ids: readonly string[]) => RULES.filter(({ id }) => ids.includes(id));

/** What these rules say of people who each hold these fields; the first few are enough to see why. */
function said(people: readonly Record<string, HeldValue>[], rules: readonly string[]): string[] {
  const found: string[] = [];
  for (let first = 0; first < people.length; first += AT_ONCE) {
    const holds = Object.fromEntries(
      people
        .slice(first, first + AT_ONCE)
        .flatMap((person, number) =>
          Object.entries(person).map(([field, value]) => [`salaries#${number}/${field}`, value]),
        ),
    );
    const facts = factsOf({ is: 'right', case: 'towns', holds, finds: [] });
    found.push(...check(facts, named(...rules)).map(({ rule, says }) => `${rule}: ${says.fr}`));
  }
  return found.slice(0, 10);
}

// Thirty-five thousand towns with their codes: real words, accents and numbers by the thousand.
describe('every town of France', { timeout: 120_000 }, () => {
  const people = towns.map(({ codePostal, nomCommune, libelleAcheminement }) => ({
    proper: { voie: `12 rue de ${nomCommune}`, 'code-postal': codePostal, ville: nomCommune },
    capitals: { 'code-postal': codePostal, ville: libelleAcheminement },
  }));
  const ADDRESS = ['town-of-postal-code', 'postal-code-form', 'address-lines'];

  it('is right at its postal code, with its accents', () => {
    expect(
      said(
        people.map(({ proper }) => proper),
        [...ADDRESS, 'placeholder', 'broken-letters'],
      ),
    ).toEqual([]);
  });

  it('is right as the post writes it', () => {
    expect(
      said(
        people.map(({ capitals }) => capitals),
        ADDRESS,
      ),
    ).toEqual([]);
  });

  it('may be the place of a number', () => {
    const numbers = towns.map(({ codeCommune }) => ({
      nir: `28701${codeCommune}018`,
      'date-naissance': '1987-01-30',
    }));
    expect(said(numbers, ['nir-form', 'nir-place', 'nir-birth'])).toEqual([]);
  });

  it('may be a family name', () => {
    // « Paris 10e Arrondissement » and « Bors (Canton de…) » are nobody's name.
    const names = towns
      .filter(({ nomCommune }) => !/[\d(]/u.test(nomCommune))
      .map(({ nomCommune }) => ({ 'nom-naissance': nomCommune, prenom: 'Awa' }));
    expect(
      said(names, ['name-form', 'placeholder', 'broken-letters', 'first-name-holds-name']),
    ).toEqual([]);
  });
});
