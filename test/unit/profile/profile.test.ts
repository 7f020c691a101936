import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../../lib/profile/bundled.ts';
import { profileSchema } from '../../../lib/profile/profile.ts';
import { aDeclaration, aModule, aProfile } from './a-profile.ts';

const refusal = (profile: unknown) => {
  const read = profileSchema.safeParse(profile);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
};

describe('the schema of profiles', () => {
  it.each(BUNDLED.map(profile => [profile.id, profile] as const))(
    'accepts the bundled %s, unchanged',
    (_id, profile) => {
      expect(profileSchema.parse(profile)).toEqual(profile);
    },
  );

  it('accepts a reference of 15 characters and refuses one of 16', () => {
    const withReference = (reference: string) =>
      aProfile({ declarations: [aDeclaration({ reference })] });

    expect(refusal(withReference('123456789012345'))).toEqual([]);
    expect(refusal(withReference('1234567890123456'))).toEqual([
      ['declarations.0.reference', 'longer:15'],
    ]);
  });

  it('refuses a training that ends before it starts, and accepts one of a day', () => {
    expect(refusal(aProfile({ training: { start: '2025-11-21', end: '2025-11-21' } }))).toEqual([]);
    expect(refusal(aProfile({ training: { start: '2025-11-22' } }))).toEqual([
      ['training.end', 'end-before-start'],
    ]);
  });

  it('refuses more hours at a distance than hours, and accepts as many', () => {
    expect(refusal(aProfile({ training: { distanceHours: { value: 8 } } }))).toEqual([]);
    expect(refusal(aProfile({ training: { distanceHours: { value: 8.5 } } }))).toEqual([
      ['training.distanceHours.value', 'distance-over-total'],
    ]);
  });

  it.each([
    [-1, 'negative'],
    [10.005, 'cents'],
    [1e9, 'too-large'],
  ])('refuses a cost of %d', (amount, code) => {
    const costs = [{ nature: 'teaching' as const, amount, per: 'person' as const }];

    expect(refusal(aProfile({ training: { costs } }))).toEqual([['training.costs.0.amount', code]]);
  });

  it.each([0, 300, 37.5, 0.07, 1234.56, 1.1, 999_999.99])('accepts a cost of %d', amount => {
    const costs = [{ nature: 'teaching' as const, amount, per: 'person' as const }];

    expect(refusal(aProfile({ training: { costs } }))).toEqual([]);
  });

  it('wants the hours and the cost of each module when there are several', () => {
    const modules = [aModule(), aModule({ hours: 4, costs: [] })];

    expect(refusal(aProfile({ declarations: [aDeclaration({ modules })] }))).toContainEqual([
      'declarations.0.modules.1.costs',
      'empty-list',
    ]);
    expect(
      refusal(aProfile({ declarations: [aDeclaration({ modules: [aModule(), aModule()] })] })),
    ).toEqual([
      ['declarations.0.modules.0.hours', 'each-module'],
      ['declarations.0.modules.0.costs', 'each-module'],
      ['declarations.0.modules.1.hours', 'each-module'],
      ['declarations.0.modules.1.costs', 'each-module'],
    ]);
  });

  it('wants a provider for an external module, not for an internal one', () => {
    const { provider: _provider, ...training } = aProfile().training;
    const of = (kind: 'external' | 'internal') => ({
      ...aProfile({ declarations: [aDeclaration({ modules: [aModule({ kind })] })] }),
      training,
    });

    expect(refusal(of('internal'))).toEqual([]);
    expect(refusal(of('external'))).toEqual([['declarations.0.modules.0.provider', 'no-provider']]);
  });

  it('refuses a name that it does not know, at any depth', () => {
    const misspelt = aProfile();
    const provider = { ...misspelt.training.provider, telephone: '0102030405' };

    expect(refusal({ ...misspelt, people: [] })).toHaveLength(1);
    expect(refusal({ ...misspelt, training: { ...misspelt.training, provider } })).toHaveLength(1);
  });
});
