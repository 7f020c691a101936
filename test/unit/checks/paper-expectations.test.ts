import { expect, test } from 'vitest';
import { exampleCentre } from '../../../lib/checks/example-centre.ts';
import { expectedOn, type PaperContext } from '../../../lib/checks/paper-expectations.ts';
import type { PaperCheck } from '../../../lib/documents/paper-checks.ts';
import { aDeclaration, aModule, aProfile } from '../profile/a-profile.ts';

const context = (changes: Partial<PaperContext> = {}): PaperContext => ({
  profile: aProfile(),
  centre: null,
  names: [],
  ...changes,
});
const inFrench = (check: PaperCheck, changes: Partial<PaperContext> = {}) =>
  expectedOn(check, context(changes)).map(({ fr }) => fr);

test('says dates as one reads them, one day as one day', () => {
  const dated = (start: string, end: string) =>
    inFrench('dates', { profile: aProfile({ training: { start, end } }) });
  expect(dated('2027-01-18', '2027-01-21')).toEqual(['du 18/01/2027 au 21/01/2027']);
  expect(dated('2027-01-18', '2027-01-18')).toEqual(['le 18/01/2027']);
});

test('adds up the costs by the way in which they are counted', () => {
  const costs = [
    { nature: 'teaching', amount: 300, per: 'person' },
    { nature: 'evaluation', amount: 20.5, per: 'person' },
    { nature: 'teaching', amount: 800, per: 'day' },
  ] as const;
  const profile = aProfile({ training: { costs: [...costs] } });
  expect(inFrench('cost', { profile })).toEqual([
    '320,50 € HT par personne',
    '800,00 € HT par jour, pour le groupe',
  ]);
});

test('names every provider and title of a training in several modules, once each', () => {
  const other = { ...aProfile().training.provider, name: 'Autre organisme' };
  const profile = aProfile({
    declarations: [
      aDeclaration({
        modules: [
          aModule({ hours: 4, costs: aProfile().training.costs }),
          aModule({
            hours: 4,
            costs: aProfile().training.costs,
            title: 'Suite',
            provider: other as never,
          }),
        ],
      }),
    ],
  });
  expect(inFrench('title', { profile })).toEqual([aProfile().training.title, 'Suite']);
  expect(inFrench('provider', { profile })).toHaveLength(2);
});

test('knows names and centre only when they are given', () => {
  expect(inFrench('names')).toEqual([]);
  expect(inFrench('centre')).toEqual([]);
  expect(inFrench('names', { names: ['Awa Martin'] })).toEqual(['Awa Martin']);
  const centre = exampleCentre();
  expect(inFrench('centre', { centre })[0]).toContain(centre.name);
  // A signature has no value to compare with.
  expect(inFrench('both-signatures')).toEqual([]);
});
