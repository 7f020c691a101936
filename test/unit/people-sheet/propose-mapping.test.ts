import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../lib/people-sheet/columns.ts';
import { proposeMapping, remap } from '../../../lib/people-sheet/propose-mapping.ts';
import { recogniseTitle } from '../../../lib/people-sheet/recognise-title.ts';
import type { Row } from '../../../lib/sheets/cell.ts';
import { aTable, MAELLE, TITLES } from './a-preview.ts';

const keysOf = (...rows: Row[]) =>
  proposeMapping(aTable(rows)).columns.map(({ key, isSure }) => (key && !isSure ? `${key}?` : key));

describe('titles', () => {
  it.each([
    ['Nom', 'birthName'],
    ['NOM DE NAISSANCE *', 'birthName'],
    ['Nom d’usage', 'usageName'],
    ['PRENOM', 'firstName'],
    ['Prénom(s)', 'firstName'],
    ['Nom et Prénom', 'fullName'],
    ['Né(e) le', 'birthDate'],
    ['Date de naissance (JJ/MM/AAAA)', 'birthDate'],
    ['Civilité', 'sex'],
    ['N° SS', 'nir'],
    ['N° Sécurité Sociale', 'nir'],
    ['NIR', 'nir'],
    ['CP', 'postalCode'],
    ['Tél.', 'phone'],
    ['Tél portable', 'phone'],
    ['Courriel', 'email'],
    ['Type de contrat', 'contractType'],
    ['CSP', 'socioProfessionalCategory'],
    ['Statut', 'employeeStatus'],
    ['Niveau', 'educationLevel'],
    ['Taux horaire brut (€)', 'hourlyRate'],
    ['Charges (%)', 'chargeRate'],
    ['RQTH', 'disabledWorker'],
  ])('knows « %s »', (title, key) => {
    expect(recogniseTitle(title)).toEqual({ key, isSure: true });
  });

  it.each([
    ...['Nom du formateur', "Date d'embauche", "Tél. de l'employeur", 'Date de sortie', 'Service'],
    ...['Nom du conjoint', 'Ville de naissance', 'Matricule', 'Age', 'Titre', 'TH', ''],
  ])('does not take « %s » for something else', title => {
    expect(recogniseTitle(title)).toBeNull();
  });

  it('doubts of a title with a slip of the hand', () => {
    expect(recogniseTitle('Date de naisance')).toEqual({ key: 'birthDate', isSure: false });
  });

  it('has no title for two things', () => {
    const titles = COLUMNS.flatMap(each => [...new Set<string>(each.titles)]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('the line of titles', () => {
  it('may stand under a presentation', () => {
    const rows = [['Centre Exemple — effectif'], ['Au 21/11/2026'], [], TITLES, MAELLE];
    expect(proposeMapping(aTable(rows))).toMatchObject({ titleRow: 3, firstRow: 4 });
  });

  it('may be missing', () => {
    expect(proposeMapping(aTable([MAELLE, MAELLE]))).toMatchObject({ titleRow: null, firstRow: 0 });
  });
});

describe('columns', () => {
  it('takes « Nom » for the name in use beside « Nom de naissance »', () => {
    expect(keysOf(['Nom', 'Nom de naissance', 'Prénom'], ['A', 'B', 'C'])).toEqual([
      'usageName?',
      'birthName',
      'firstName',
    ]);
  });

  it('gives a thing to its first column only', () => {
    expect(keysOf(['Nom', 'Prénom', 'Tél', 'Portable'], ['A', 'B', '1', '2'])).toEqual([
      'birthName',
      'firstName',
      'phone',
      null,
    ]);
  });

  it('ignores a title that it does not know, whatever the cells hold', () => {
    expect(keysOf(['Nom', 'Prénom', "Date d'embauche"], ['A', 'B', '01/02/1990'])[2]).toBeNull();
  });

  it('recognises by their cells columns without a title', () => {
    const people: Row[] = [
      ['LEFÈVRE', 'Maëlle', '23/04/1988', 'F', '2880430189021', '30000', 'a@example.org', 'CDI'],
      ['CECCARINI', 'Ange', '01/12/1983', 'M', '183122A004033', '34200', 'b@example.org', 'CDD'],
    ];
    expect(keysOf(...people)).toEqual([
      ...['birthName?', 'firstName?', 'birthDate?', 'sex?', 'nir?', 'postalCode?', 'email?'],
      'contractType?',
    ]);
  });

  it('tells a hiring date from a birth date', () => {
    expect(keysOf(['LEFÈVRE', 'Maëlle', '01/09/2023', '23/04/1988'])[2]).toBeNull();
  });
});

describe('the user’s word', () => {
  const mapping = proposeMapping(aTable([TITLES, MAELLE]));

  it('takes a thing away from the column that had it', () => {
    const after = remap(mapping, 1, 'birthName');
    expect(after.columns.map(({ key }) => key)).toEqual([null, 'birthName', 'birthDate', 'sex']);
  });

  it('may be to ignore a column', () => {
    expect(remap(mapping, 3, null).columns[3]).toMatchObject({ key: null, isSure: true });
  });
});
