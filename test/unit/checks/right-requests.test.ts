import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/checks/check.ts';
import type { Facts } from '../../../lib/checks/facts.ts';
import { RULES } from '../../../lib/checks/rules.ts';
import { fullRequest, invented } from './full-request.ts';

/** What is said of every request of that training: known, and no fault. */
const ALWAYS = ['distance-hours', 'whole-training'];

const about = (facts: Facts) =>
  check(facts)
    .filter(({ rule }) => !ALWAYS.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);

const alone = (person: object) => about(fullRequest([{ ...invented(1), ...person }]));

describe('a right request', () => {
  it('raises nothing for one person but what is said of every such training', () => {
    const facts = fullRequest([invented(1)]);
    expect(about(facts)).toEqual([]);
    expect(check(facts).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'distance-hours doubtful',
      'whole-training information',
    ]);
  });

  it('raises nothing for twelve', () => {
    expect(about(fullRequest(Array.from({ length: 12 }, (_, index) => invented(index))))).toEqual(
      [],
    );
  });

  it.each([
    ['a name of one letter', { 'nom-naissance': 'O', prenom: 'E' }],
    ['names of fifty letters', { 'nom-naissance': 'Z'.repeat(50), prenom: 'Y'.repeat(50) }],
    ['apostrophes and marks', { 'nom-naissance': "N'Doyé-d’Été", prenom: 'Maëlys-Anh' }],
    ['born abroad', { nir: '2-87-01-99-352-018' }],
    ['born in Corsica', { nir: '2-87-01-2B-033-018' }],
    ['born in Algeria before 1962', { nir: '2-87-01-92-352-018' }],
    ['month unknown: 20', { nir: '2-87-20-99-352-018' }],
    ['month unknown: 42', { nir: '2-87-42-99-352-018' }],
    ['month unknown: 50', { nir: '2-87-50-99-352-018' }],
    ['month unknown: 99', { nir: '2-87-99-99-352-018' }],
    ['born overseas', { nir: '2-87-01-97-411-018' }],
    ['a foreign phone', { telephone: '+212 5 22 12 34 56' }],
    ['a phone of Martinique', { telephone: '0596 12 34 56' }],
    ['a temporary number', { 'nir-temporaire': 'Oui', nir: null, ntt: '2511612715MAT0042' }],
    ['Paris', { 'code-postal': '75018', ville: 'PARIS 18' }],
    ['Corsica', { 'code-postal': '20200', ville: 'Bastia' }],
    ['New Caledonia', { 'code-postal': '98800', ville: 'Nouméa' }],
    ['a CEDEX', { 'code-postal': '34064', ville: 'MONTPELLIER CEDEX 2' }],
    ['just 14', { 'date-naissance': '2012-11-21', nir: '2-12-11-34-567-890' }],
    ['born on 29 February', { 'date-naissance': '29/02/1988', nir: '2-88-02-34-567-890' }],
  ])('raises nothing for a person with %s', (_, person) => {
    expect(alone(person)).toEqual([]);
  });

  it.each([
    ['a waiting number', { nir: '7-87-01-99-352-018' }],
    ['an address in Belgium', { 'code-postal': '1050', ville: 'Ixelles' }],
    ['an address in Great Britain', { 'code-postal': 'SW1A 1AA', ville: 'London' }],
    ['an unfinished foreign phone', { telephone: '+44 20' }],
    ['81 years', { 'date-naissance': '1945-02-10', nir: '2-45-02-34-567-890' }],
    ['a name of 51 letters', { 'nom-naissance': 'Z'.repeat(51) }],
  ])('never blocks a person with %s', (_, person) => {
    const found = alone(person);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(each => each.endsWith('blocks'))).toEqual([]);
  });
});

describe('what nobody knows', () => {
  const nobody = {
    profile: null,
    centre: null,
    people: 0,
    amountPer: null,
    wages: null,
    askedThisYear: null,
  };

  it('is not held against a request', () => {
    const found = about(fullRequest([invented(1)], nobody));
    expect(found).toEqual(['wages-unclaimed information']);
  });

  it('makes no rule fail, nor speak, on an empty form', () => {
    const facts = fullRequest([{}]);
    const seen = facts.blocks.map(block => ({
      ...block,
      fields: block.fields.map(held => ({ ...held, value: null, required: false })),
    }));
    const found = check({ ...facts, ...nobody, blocks: seen }).filter(each => !each.isAwaited);
    expect(found.map(({ rule }) => rule)).toEqual([]);
    expect(check({ ...facts, ...nobody, blocks: [] })).toEqual([]);
  });

  it('makes no rule fail on values of another kind than expected', () => {
    const facts = fullRequest([invented(1), invented(2)]);
    for (const value of [true, 0, -1, 'zéro', '￿', ['a', 'b'], [] as string[], ' ']) {
      const blocks = facts.blocks.map(block => ({
        ...block,
        fields: block.fields.map(held => ({ ...held, value })),
      }));
      for (const { id, says } of check({ ...facts, blocks })) {
        expect(id).not.toMatch(/undefined|NaN/u);
        expect(`${says.fr} ${says.en}`).not.toMatch(/undefined|NaN|null/u);
      }
    }
  });
});

describe('the work of a check', () => {
  it('reads each field a few times, whatever the number of people', () => {
    const readsFor = (count: number) => {
      let reads = 0;
      const facts = fullRequest(Array.from({ length: count }, (_, index) => invented(index)));
      const blocks = facts.blocks.map(block => ({
        ...block,
        fields: block.fields.map(
          held =>
            new Proxy(held, {
              get: (target, key) => {
                if (key === 'value') reads += 1;
                return Reflect.get(target, key);
              },
            }),
        ),
      }));
      check({ ...facts, blocks });
      return reads;
    };
    const [six, twelve] = [readsFor(6), readsFor(12)];
    // 300 fields in all: a rule that went through them all for each person would read thousands.
    expect(twelve).toBeLessThan(4000);
    expect(twelve).toBeLessThan(six * 2.5);
  });

  it('runs only the rules whose fields were seen', () => {
    const ran: string[] = [];
    const rules = RULES.map(rule => ({
      ...rule,
      check: (facts: Facts) => {
        ran.push(rule.id);
        return rule.check(facts);
      },
    }));
    const { blocks, ...facts } = fullRequest([]);
    check({ ...facts, blocks: blocks.filter(({ page }) => page === 'documents') }, rules);
    expect(ran).toContain('file-type');
    expect(ran).not.toContain('nir-form');
    expect(ran).not.toContain('cost-per-hour');
  });
});
