import { describe, expect, it } from 'vitest';
import { valuesFor } from '../../../lib/assist/values-for.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { ask, data, plain } from './stored-data.ts';

describe('valuesFor on Salariés', () => {
  it('fills Salariés from one person, and leaves what nobody knows out', () => {
    expect(plain(valuesFor(ask('salaries'), data))).toEqual({
      'nom-naissance': 'Lenormand-Vasquez',
      'nom-usage': 'Castellane',
      prenom: 'Ondine',
      'date-naissance': '1987-01-14',
      sexe: 'Féminin',
      'nir-temporaire': 'Non',
      nir: '2870124567890',
    });
  });

  it('writes what somebody earns, unless the centre does without the wages', () => {
    const employee = anEmployee({ hourlyRate: 14.5, chargeRate: 42 });
    const given = (wages: 'claimed' | 'declined' | null) =>
      plain(valuesFor(ask('salaries'), { ...data, employee, wages }));

    for (const wages of ['claimed', null] as const) {
      expect(given(wages)).toMatchObject({ 'taux-horaire': 14.5, 'taux-charge': 42 });
    }
    expect(Object.keys(given('declined'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^taux-/)]),
    );
  });

  it('does not repeat the birth name as a usage name', () => {
    const employee = anEmployee({ usageName: 'Lenormand-Vasquez' });

    expect(valuesFor(ask('salaries'), { ...data, employee })).not.toHaveProperty('nom-usage');
  });

  it('prefers the number given for this run, without spaces nor key', () => {
    const employee = anEmployee({ identifier: { kind: 'nir', number: '1234567890123' } });
    const request = ask('salaries', { number: '2 87 01 24 567 890 94' });

    const values = valuesFor(request, { ...data, employee });

    expect(values.nir).toEqual({ value: '2870124567890', origin: 'answer' });
  });

  it('writes no number that nobody gave', () => {
    const employee = anEmployee({ identifier: { kind: 'nir' } });
    const values = valuesFor(ask('salaries', { number: null }), { ...data, employee });

    expect(values).not.toHaveProperty('nir');
    expect(values['nir-temporaire']?.value).toBe('Non');
  });

  it('asks for a word before writing a number that disagrees with the person', () => {
    const employee = anEmployee({ sex: 'male' });
    const wrongKey = ask('salaries', { number: '287012456789095' });

    expect(valuesFor(ask('salaries'), { ...data, employee }).nir?.doubtful).toBe(
      'identifiers.nir.sex',
    );
    expect(valuesFor(wrongKey, data).nir).toMatchObject({
      value: '2870124567890',
      doubtful: 'identifiers.nir.key',
    });
  });

  it('gives a temporary number its own field', () => {
    const employee = anEmployee({ identifier: { kind: 'ntt', number: '2511612715A1' } });
    const values = valuesFor(ask('salaries'), { ...data, employee });

    expect(values['nir-temporaire']?.value).toBe('Oui');
    expect(values.ntt?.value).toBe('2511612715A1');
    expect(values).not.toHaveProperty('nir');
  });

  it('says neither yes nor no for a person without any number', () => {
    const employee = anEmployee({ identifier: { kind: 'none-yet' } });
    const values = valuesFor(ask('salaries', { number: '2870124567890' }), { ...data, employee });

    expect(Object.keys(values).filter(key => /^(nir|ntt)/.test(key))).toEqual([]);
  });

  it('puts the option that the user once chose first', () => {
    const employee = anEmployee({ contractType: 'CDI' });
    const choice = {
      pageId: 'salaries',
      field: 'nature-contrat',
      wanted: 'CDI',
      option: 'Contrat à durée indéterminée',
    };
    const optionChoices = [choice, { ...choice, field: 'statut' }, { ...choice, pageId: 'autre' }];

    expect(
      valuesFor(ask('salaries'), { ...data, employee, optionChoices })['nature-contrat'],
    ).toEqual({
      value: 'Contrat à durée indéterminée',
      spellings: ['CDI'],
      origin: 'employee',
    });
  });

  it('follows a choice made again after the portal changed its words', () => {
    const employee = anEmployee({ contractType: 'CDI' });
    const at = { pageId: 'salaries', field: 'nature-contrat' };
    const optionChoices = [
      { ...at, wanted: 'CDI', option: 'Durée indéterminée' },
      { ...at, wanted: 'Durée indéterminée', option: 'Indéterminée' },
    ];

    expect(
      valuesFor(ask('salaries'), { ...data, employee, optionChoices })['nature-contrat'],
    ).toMatchObject({ value: 'Indéterminée', spellings: ['Durée indéterminée', 'CDI'] });
  });

  it('does not use a choice made for another value', () => {
    const employee = anEmployee({ contractType: 'CDD' });
    const optionChoices = [
      { pageId: 'salaries', field: 'nature-contrat', wanted: 'CDI', option: 'Indéterminée' },
    ];

    expect(
      valuesFor(ask('salaries'), { ...data, employee, optionChoices })['nature-contrat']?.value,
    ).toBe('CDD');
  });
});
