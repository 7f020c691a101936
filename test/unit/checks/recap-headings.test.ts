import { describe, expect, it } from 'vitest';
import { readRecap } from '../../../lib/checks/read-recap.ts';
import type { PlacedText } from '../../../lib/portal/recap.ts';

/** Rows of a page: a heading alone, or a name and its value side by side. */
function page(rows: readonly (string | readonly [string, string])[]): readonly PlacedText[] {
  return rows.flatMap((row, index) => {
    const place = { isButton: false, top: index * 30, bottom: index * 30 + 20 };
    const [name, value] = typeof row === 'string' ? [row, ''] : row;
    const texts: PlacedText[] = [{ ...place, text: name, left: 0, right: 150 }];
    if (value) texts.push({ ...place, text: value, left: 200, right: 400 });
    return texts;
  });
}

const read = (rows: Parameters<typeof page>[0]) =>
  readRecap(page(rows)).map(({ section, label, value }) => `${section} ${label}: ${value}`);

const EMPLOYER = [
  ['Entité ADH', 'GROUPEMENT FLE'],
  ['Siret', '51161271500033'],
  ['Ville', 'MONTPELLIER'],
] as const;
const PEOPLE = [
  ['Nom/Prénom', 'DIALLO Awa'],
  ['Date de naissance', '30/01/1987'],
  ['Nom/Prénom', 'MORVAN Inès'],
  ['Date de naissance', '02/03/1990'],
] as const;
const TRAINING = [
  ['Entité OF', 'ISPA'],
  ['SIRET', '79814425900024'],
  ['Intitulé de formation', 'Semaine de formation'],
] as const;
const COSTS = [
  ['Frais de formation', '600,00 €'],
  ['Total', '600,00 €'],
] as const;

const ALL = [
  'employer employer-name: GROUPEMENT FLE',
  'employer employer-siret: 51161271500033',
  'employer employer-city: MONTPELLIER',
  'employee employee-name: DIALLO Awa',
  'employee employee-name: MORVAN Inès',
  'employee employee-birth: 30/01/1987',
  'employee employee-birth: 02/03/1990',
  'training provider-name: ISPA',
  'training provider-siret: 79814425900024',
  'training title: Semaine de formation',
  'costs total-training: 600,00 €',
  'costs total: 600,00 €',
].sort();

describe('the recap is read under', () => {
  it.each([
    [
      'the headings of the portal',
      ["L'employeur", 'Salarié(e)', 'Formation (externe)', 'Chiffrage'],
    ],
    ['headings of other words', ['Votre structure', 'Participants', 'Prestataire', 'Budget']],
    ['one other heading', ["L'employeur", 'Salarié(e)', 'Votre action', 'Chiffrage']],
    ['two other headings', ['Votre structure', 'Salarié(e)', 'Prestataire', 'Chiffrage']],
  ])('%s', (_, [one = '', two = '', three = '', four = '']) => {
    const rows = [one, ...EMPLOYER, two, ...PEOPLE, three, ...TRAINING, four, ...COSTS];
    expect(read(rows).sort()).toEqual(ALL);
  });

  it('no heading at all', () => {
    expect(read([...EMPLOYER, ...PEOPLE, ...TRAINING, ...COSTS]).sort()).toEqual(ALL);
  });

  it('another heading, the SIRET before the name of the provider', () => {
    const [name, siret, title] = TRAINING;
    const rows = ["L'employeur", ...EMPLOYER, 'Prestataire', siret, name, title];
    expect(read(rows)).toContain('training provider-siret: 79814425900024');
    expect(read(rows)).toContain('employer employer-siret: 51161271500033');
  });

  it('a heading of the portal, whatever lines of another part stand there', () => {
    const rows = ['Formation (externe)', ...TRAINING, ['Total', '300,00 €'], 'Chiffrage', ...COSTS];
    const totals = read(rows as Parameters<typeof page>[0]).filter(line =>
      /costs total:/u.test(line),
    );
    expect(totals).toEqual(['costs total: 600,00 €']);
  });
});
