import { describe, expect, it } from 'vitest';
import twoModulesFile from '../../../fixtures/profiles/two-modules.json';
import { valuesFor } from '../../../lib/assist/values-for.ts';
import { readImport } from '../../../lib/import/read-import.ts';
import { aProfile } from '../profile/a-profile.ts';
import { ask, data, plain } from './stored-data.ts';

const twoModules = () => {
  const read = readImport(JSON.stringify(twoModulesFile));
  if (!('kind' in read) || read.kind !== 'profile') throw new Error('the fixture is refused');
  return read.profile;
};

describe('valuesFor on Formation', () => {
  it('fills Formation as the tutorial does', () => {
    const values = plain(valuesFor(ask('formation'), data));

    expect(values).toEqual({
      'sous-dispositif': 'Plan de développement des compétences',
      'reference-interne': 'Formation GFLE',
      'objectif-formation': 'Développement des compétences professionnelles des salariés',
      organisme: '79814425900024',
      'organisme-nom': "INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA",
      'organisme-siret': '79814425900024',
      'organisme-nda': '32800195980',
      'organisme-qualiopi': 'Certification Action Formation',
      'organisme-voie': '5 RUE DES FRANCS MURIERS',
      'organisme-code-postal': '80000',
      'organisme-commune': 'AMIENS',
      modalite: "A distance (présence d'un formateur)",
      'duree-distance': 8,
      sanction: 'Attestation de stage',
      'recherche-par': 'Formacode',
      formacode: '32054',
      'niveau-certification': 'Niveau 1 - Sans niveau spécifique',
      intitule:
        'Semaine de Formation/ Gestion des organisations - personnels administratifs des centres FLE',
      debut: '2025-11-18',
      fin: '2025-11-21',
      'duree-heures': 8,
      'duree-jours': 4,
      'type-formation': 'Inter-Entreprises',
      'objectif-organisme': 'Perfectionnement, élargissement des compétences',
      'paiement-direct': 'Non',
      'cout-pedagogique': 300,
    });
    expect(String(values.intitule)).toHaveLength(91);
  });

  it('gives the option that a search must find, beside what is typed', () => {
    const { organisme, formacode } = valuesFor(ask('formation'), data);

    expect(organisme?.spellings).toEqual(["INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA"]);
    expect(formacode?.spellings).toEqual([
      '32054 - GESTION ORGANISATIONS',
      '32054 - GESTION DES ORGANISATIONS',
      'GESTION ORGANISATIONS',
      'GESTION DES ORGANISATIONS',
    ]);
  });

  it('leaves the distance hours to be confirmed, and nothing else', () => {
    const doubtful = Object.entries(valuesFor(ask('formation'), data)).filter(
      ([, { doubtful }]) => doubtful,
    );

    expect(doubtful.map(([key, { doubtful }]) => [key, doubtful])).toEqual([
      ['duree-distance', 'doubt.to-confirm'],
    ]);
  });

  it.each([
    { employees: 1, amountPer: null, expected: 300 },
    { employees: 5, amountPer: null, expected: undefined },
    { employees: 5, amountPer: 'employee', expected: 300 },
    { employees: 5, amountPer: 'request', expected: 1500 },
    { employees: 1, amountPer: 'request', expected: 300 },
  ] as const)('with $employees and the amount per $amountPer, writes $expected', request => {
    const { expected, ...asked } = request;

    expect(valuesFor(ask('formation', asked), data)['cout-pedagogique']?.value).toBe(expected);
  });

  it.each([null, 'employee', 'request'] as const)(
    'writes the cost of a group as it is, whoever counts (%s)',
    amountPer => {
      const costs = [{ nature: 'teaching' as const, amount: 2000, per: 'group' as const }];
      const profile = aProfile({ training: { costs } });

      const values = valuesFor(ask('formation', { employees: 5, amountPer }), { ...data, profile });

      expect(values['cout-pedagogique']?.value).toBe(2000);
    },
  );

  it('has no cent of its own: 5 × 33.33 is 166.65', () => {
    const costs = [{ nature: 'teaching' as const, amount: 33.33, per: 'person' as const }];
    const profile = aProfile({ training: { costs } });
    const request = ask('formation', { employees: 5, amountPer: 'request' });

    expect(valuesFor(request, { ...data, profile })['cout-pedagogique']?.value).toBe(166.65);
  });

  it('gives each module its own facts', () => {
    const profile = twoModules();
    const first = plain(valuesFor(ask('formation'), { ...data, profile }));
    const second = plain(valuesFor(ask('formation', { moduleIndex: 1 }), { ...data, profile }));

    expect(first).toMatchObject({
      intitule: 'Accueil des publics',
      debut: '2027-03-08',
      fin: '2027-03-09',
      'recherche-par': 'RNCP',
      rncp: '37313',
      'duree-heures': 14,
      'duree-distance': 7,
      'paiement-direct': 'Oui',
      'cout-pedagogique': 901,
      'cout-positionnement': 25,
    });
    expect(second).toMatchObject({ intitule: 'Phonétique corrective', 'cout-pedagogique': 1000 });
    // Internal: no provider. All on site: no hours at a distance.
    expect(Object.keys(second).filter(key => key.startsWith('organisme'))).toEqual([]);
    expect(second).not.toHaveProperty('duree-distance');
    expect(second).toMatchObject({ 'reference-interne': 'ACCUEIL 2027' });
  });
});
