import { describe, expect, test } from 'vitest';
import { copiable, type FicheData, type FicheLine, ficheOf } from '../../../lib/assist/fiche.ts';
import { COST_NATURES } from '../../../lib/profile/training.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { aDeclaration, aModule, aProfile } from '../profile/a-profile.ts';
import { data } from './stored-data.ts';

const ONDINE = anEmployee({
  city: 'BOURG-NEUF',
  hourlyRate: 23.45,
  chargeRate: 41.5,
  contractType: 'CDI',
});
const SAMIR = anEmployee({
  id: 'p2',
  birthName: 'Quatrevents',
  usageName: 'Quatrevents',
  firstName: 'Samir',
  sex: 'male',
  identifier: { kind: 'ntt', number: '81234567890123' },
});

const given = (changes: Partial<FicheData> = {}): FicheData => ({
  profile: aProfile(),
  centre: data.centre,
  funder: 'akto',
  people: [],
  optionChoices: [],
  amountPer: null,
  withPay: true,
  ...changes,
});
const make = (changes: Partial<FicheData> = {}) => ficheOf(given(changes), 'AKTO');
const linesOf = (changes: Partial<FicheData>, tabId: string): readonly FicheLine[] =>
  make(changes)
    .tabs.filter(({ id }) => id === tabId)
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
const saidOf = (lines: readonly FicheLine[], label: string) =>
  lines.filter(each => each.label === label).map(({ value }) => value);
const howOf = (lines: readonly FicheLine[], label: string) =>
  lines.filter(each => each.label === label).map(({ how }) => how);

const NUMBERS = ['2870124567890', '81234567890123'];

describe('from a profile alone', () => {
  test('follows the portal’s order, in its words and its notation', () => {
    const fiche = make();
    expect(fiche.tabs.map(({ name }) => name)).toEqual([
      'Nouvelle demande : établissement',
      'Nouvelle demande : dispositif',
      'Nouvelle demande : sous-dispositif',
      'Introduction',
      'Employeur',
      'Formation',
      'Salariés',
      'Synthèse',
      'Documents',
    ]);
    const lines = linesOf({}, 'formation');
    expect(saidOf(lines, 'Début de formation')).toEqual(['18/11/2025']);
    expect(saidOf(lines, 'Durée de formation en heures')).toEqual(['8,00']);
    expect(saidOf(lines, 'Durée de formation en jours')).toEqual(['4,0']);
    expect(saidOf(lines, "Paiement direct par l'OPCO à l'organisme de formation")).toEqual(['Non']);
    expect(saidOf(lines, 'Ajouter un module de formation')).toEqual(['Formation Externe']);
    expect(fiche.isPersonal).toBe(false);
  });

  test('says which option to choose once a code is typed, and asks for one directory only', () => {
    const lines = linesOf({}, 'formation');
    expect(lines.find(({ label }) => label === 'Formacode')).toMatchObject({
      value: '32054',
      pick: '32054 - GESTION ORGANISATIONS',
    });
    expect(saidOf(lines, 'Code RNCP')).toEqual([]);
  });

  test('leaves every line of one person to be written, and what nobody knows', () => {
    const lines = linesOf({}, 'salaries');
    expect(howOf(lines, 'Nom de naissance')).toEqual(['blank']);
    expect(howOf(lines, 'Numéro de sécurité sociale (NIR)')).toEqual(['nir']);
    expect(lines.filter(({ value }) => value !== '')).toEqual([]);
    const csp = lines.find(({ label }) => label.startsWith('Catégorie socio'));
    expect(csp?.options).toContain('Employés');
    expect(howOf(linesOf({}, 'synthese'), 'Commentaires (infos complémentaires...)')).toEqual([
      'blank',
    ]);
  });

  test('gives what one costs, and no total for a number of people that nobody told', () => {
    const costs = linesOf({}, 'formation').filter(({ label }) => label === 'Pédagogique');
    expect(costs.map(({ per, value, how }) => [per, value, how])).toEqual([
      ['employee', '300,00', 'type'],
      ['request', '', 'blank'],
    ]);
  });

  test('leaves the centre blank when it is for another one', () => {
    const lines = linesOf({ centre: null }, 'employeur');
    expect(lines.map(({ value }) => value).join('')).toBe('');
    expect(saidOf(linesOf({}, 'employeur'), 'Téléphone')).toEqual(['0123456789']);
    expect(howOf(linesOf({}, 'employeur'), 'Raison Sociale')).toEqual(['given']);
  });

  test('leaves to the user the boxes and the files', () => {
    const all = make().tabs.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));
    const ticked = all.filter(({ how }) => how === 'tick');
    expect(ticked).toHaveLength(4);
    expect(ticked.map(({ value }) => value)).toEqual(['', '', '', '']);
    expect(howOf(all, 'Programme')).toEqual(['join']);
  });
});

describe('with people', () => {
  test('gives each their lines, by name, and the number of nobody', () => {
    const fiche = make({ people: [ONDINE, SAMIR] });
    const salaries = fiche.tabs.find(({ id }) => id === 'salaries');
    const groups = new Set(salaries?.blocks.map(({ group }) => group?.name));
    expect([...groups]).toEqual(['Ondine Castellane', 'Samir Quatrevents']);
    const lines = linesOf({ people: [ONDINE, SAMIR] }, 'salaries');
    expect(saidOf(lines, 'Nom de naissance')).toEqual(['Lenormand-Vasquez', 'Quatrevents']);
    expect(howOf(lines, 'Numéro de sécurité sociale (NIR)')).toEqual(['nir']);
    expect(howOf(lines, 'Numéro technique temporaire')).toEqual(['ntt']);
    for (const number of NUMBERS) expect(JSON.stringify(fiche)).not.toContain(number);
    expect(fiche.isPersonal).toBe(true);
  });

  test('never prints a NIR that was typed elsewhere, spaced or not', () => {
    const person = anEmployee({
      cpfNumber: 'dossier 2 87 01 24 567 890',
      street: '2870124567890',
      city: 'BOURG-NEUF',
    });
    for (const funder of ['akto', 'other'] as const) {
      const text = JSON.stringify(make({ people: [person], funder }));
      expect(text.replaceAll(' ', '')).not.toContain('2870124567890');
      expect(text).toContain('BOURG-NEUF');
    }
  });

  test('gives both amounts until the unit is known, then the one', () => {
    const costs = (amountPer: FicheData['amountPer']) =>
      linesOf({ people: [ONDINE, SAMIR], amountPer }, 'formation')
        .filter(({ label }) => label === 'Pédagogique')
        .map(({ per, value }) => [per, value]);
    expect(costs(null)).toEqual([
      ['employee', '300,00'],
      ['request', '600,00'],
    ]);
    expect(costs('employee')).toEqual([['employee', '300,00']]);
    expect(costs('request')).toEqual([['request', '600,00']]);
  });

  test('leaves the pay out of what is sent', () => {
    const rate = (withPay: boolean) =>
      saidOf(linesOf({ people: [ONDINE], withPay }, 'salaries'), 'Taux horaire brut');
    expect(rate(true)).toEqual(['23,45']);
    expect(rate(false)).toEqual(['']);
    expect(JSON.stringify(make({ people: [ONDINE], withPay: false }))).not.toContain('41,5');
  });
});

test('numbers the modules, and asks no provider of an internal one', () => {
  const module = (kind: 'external' | 'internal') =>
    aModule({ kind, hours: 4, costs: [{ nature: 'teaching', amount: 150, per: 'person' }] });
  const profile = aProfile({
    declarations: [aDeclaration({ modules: [module('external'), module('internal')] })],
  });
  const formation = make({ profile }).tabs.find(({ id }) => id === 'formation');
  const labelsOf = (number: number) =>
    formation?.blocks
      .filter(({ group }) => group?.number === number)
      .flatMap(({ lines }) => lines.map(({ label }) => label));
  expect(labelsOf(1)).toContain('SIRET');
  expect(labelsOf(2)).toContain('Pédagogique');
  expect(labelsOf(2)).not.toContain('SIRET');
});

describe('for another OPCO', () => {
  const centre = data.centre && { ...data.centre, opco: 'Uniformation' };
  const fiche = make({ centre, funder: 'other', people: [ONDINE] });

  test('gives the facts, and nothing that is AKTO’s', () => {
    expect(fiche.words).toBe('facts');
    const aktos =
      /akto|mon espace|transmettre|brouillon|sous.dispositif|Formation GFLE|Inter-Entreprises|32054/i;
    expect(JSON.stringify(fiche)).not.toMatch(aktos);
    expect(JSON.stringify(make())).toMatch(aktos);
    const lines = fiche.tabs.flatMap(({ blocks }) => blocks.flatMap(each => each.lines));
    expect(saidOf(lines, 'Date de début')).toEqual(['18/11/2025']);
    expect(saidOf(lines, 'Séance 1')).toEqual(['18/11/2025 · 2 h']);
    expect(saidOf(lines, 'Frais pédagogiques')).toEqual(['300,00', '300,00']);
    expect(JSON.stringify(fiche)).not.toContain('2870124567890');
  });

  test('is what an AKTO centre gets too of a training that is not declared there', () => {
    const profile = aProfile({ declarations: [aDeclaration({ funder: 'Uniformation' })] });
    expect(make({ profile }).words).toBe('facts');
  });

  test('names every nature of cost', () => {
    const costs = COST_NATURES.map(nature => ({ nature, amount: 10, per: 'group' as const }));
    const all = make({ funder: 'other', profile: aProfile({ training: { costs } }) });
    const lines = all.tabs.flatMap(({ blocks }) => blocks.flatMap(each => each.lines));
    const money = lines.filter(({ kind, per }) => kind === 'money' && per);
    expect(money.map(({ value, per }) => [value, per])).toEqual(
      COST_NATURES.map(() => ['10,00', 'request']),
    );
  });
});

test('has an id of its own for each line', () => {
  for (const funder of ['akto', 'other'] as const) {
    const { tabs } = make({ people: [ONDINE, SAMIR], funder });
    const ids = tabs.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map(l => l.id)));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const blocks = tabs.flatMap(each => each.blocks.map(({ id }) => id));
    expect(blocks.filter((id, at) => blocks.indexOf(id) !== at)).toEqual([]);
  }
});

test('gives to copy the lines that hold something', () => {
  const introduction = make().tabs.find(({ id }) => id === 'introduction');
  const formation = make().tabs.find(({ id }) => id === 'formation');
  if (!introduction || !formation) throw new Error('tabs are missing');
  expect(copiable(introduction)).toEqual([]);
  expect(copiable(formation).length).toBeGreaterThan(15);
});
