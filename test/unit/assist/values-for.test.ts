import { describe, expect, it } from 'vitest';
import { type ValuesData, valuesFor } from '../../../lib/assist/values-for.ts';
import { PAGES } from '../../../lib/portal/pages.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { aDeclaration, aModule, aProfile } from '../profile/a-profile.ts';
import { ask, data, plain } from './stored-data.ts';

describe('valuesFor', () => {
  it('declares nothing to a funder that the profile does not speak of', () => {
    const profile = aProfile({ declarations: [aDeclaration({ funder: 'AUTRE' })] });

    expect(valuesFor(ask('formation'), { ...data, profile })).toEqual({});
    expect(valuesFor(ask('demande-dispositif'), { ...data, profile })).toEqual({});
  });

  it('knows the answers of « Nouvelle demande »', () => {
    expect(plain(valuesFor(ask('demande-dispositif'), data)).dispositif).toBe(
      'Action de formation',
    );
    expect(plain(valuesFor(ask('demande-sous-dispositif'), data))['sous-dispositif']).toBe(
      'Plan de développement des compétences',
    );
    expect(valuesFor(ask('demande-etablissement'), data).etablissement).toEqual({
      value: '51161271500033',
      spellings: ['GROUPEMENT FLE'],
      origin: 'centre',
    });
  });

  it('fills Employeur from the centre', () => {
    expect(plain(valuesFor(ask('employeur'), data))).toEqual({
      'raison-sociale': 'GROUPEMENT FLE',
      siret: '51161271500033',
      voie: '2 RUE DE VERDUN',
      'code-postal': '34000',
      commune: 'MONTPELLIER',
      naf: '8559A',
      idcc: '1516',
      telephone: '0123456789',
      email: 'centre@example.org',
      effectif: 12,
      'caisse-retraite': 'AG2R',
      prevoyance: 'APICIL',
    });
  });

  it('never has a value for what only the user does, nor one without a field', () => {
    const everyone = {
      ...data,
      profile: aProfile({
        declarations: [aDeclaration({ comment: 'Merci.', modules: [aModule({ rs: 'RS6269' })] })],
      }),
      employee: anEmployee({ disabledWorker: false, phone: '0601020304', chargeRate: 42 }),
    };
    for (const { id, fields } of PAGES) {
      const mine = fields.filter(({ yours }) => !yours).map(({ key }) => key);
      for (const key of Object.keys(valuesFor(ask(id), everyone))) expect(mine).toContain(key);
    }
  });

  it('has a value for every compulsory field of a complete person, centre and profile', () => {
    const complete = {
      ...data,
      employee: anEmployee({
        disabledWorker: true,
        street: '8 rue des Exemples',
        postalCode: '34000',
        city: 'Montpellier',
        contractType: 'CDI',
        socioProfessionalCategory: 'Employés',
        employeeStatus: 'Employé',
        educationLevel: 'Niveau 5',
      }),
    };
    const missing = PAGES.flatMap(({ id, fields }) => {
      const values = valuesFor(ask(id), complete);
      return fields
        .filter(field => field.required && !field.yours && !(field.key in values))
        .map(({ key }) => key);
    });

    // Neither is asked for by this profile and this person.
    expect(missing).toEqual(['rncp', 'ntt']);
  });

  it('has nothing to say without profile, centre or person', () => {
    const nothing: ValuesData = { profile: null, centre: null, employee: null, optionChoices: [] };

    for (const { id } of PAGES) expect(valuesFor(ask(id), nothing)).toEqual({});
    expect(valuesFor(ask('inconnue'), data)).toEqual({});
  });
});
