import { describe, expect, it } from 'vitest';
import { type OverviewData, overviewOf } from '../../../lib/assist/overview.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { aDeclaration, aModule, aProfile } from '../profile/a-profile.ts';

const now = new Date(2025, 10, 20);
const next = aProfile({
  id: 'semaine-2026',
  title: 'Semaine 2026',
  training: { start: '2026-11-17', end: '2026-11-20' },
});
const tadeo = anEmployee({
  id: 'p2',
  birthName: 'Okonjo',
  firstName: 'Tadeo',
  sex: 'male',
  identifier: { kind: 'ntt' },
});
const data: OverviewData = {
  profiles: [next, aProfile()],
  centre: { schema: 1, name: 'GROUPEMENT FLE', siret: '51161271500033', opco: 'AKTO' },
  employees: [anEmployee(), tadeo],
  selection: { profileId: next.id, chosen: ['p2', 'p1'], savesTabs: null },
};

describe('overviewOf', () => {
  it('lists profiles, centre and people by their names', () => {
    const overview = overviewOf(data, now);

    expect(overview.profiles).toEqual([
      { id: next.id, title: 'Semaine 2026', start: '2026-11-17', end: '2026-11-20', past: false },
      expect.objectContaining({ start: '2025-11-18', past: false }),
    ]);
    expect(overview).toMatchObject({ centre: 'GROUPEMENT FLE', opco: 'AKTO', savesTabs: null });
    expect(overview.employees).toEqual([
      { id: 'p1', name: 'Ondine Castellane' },
      { id: 'p2', name: 'Tadeo Castellane' },
    ]);
  });

  it('marks a training that is over', () => {
    const { profiles } = overviewOf(data, new Date(2025, 10, 22));

    expect(profiles.map(({ past }) => past)).toEqual([false, true]);
  });

  it('carries the number of nobody', () => {
    expect(JSON.stringify(overviewOf(data, now))).not.toContain('2870124567890');
  });

  it('asks for the numbers that are not stored, of the people chosen only', () => {
    expect(overviewOf(data, now).missingNumbers).toEqual([
      { id: 'p2', name: 'Tadeo Castellane', wants: 'ntt' },
    ]);
    const selection = { ...data.selection, chosen: ['p1'] };
    expect(overviewOf({ ...data, selection }, now).missingNumbers).toEqual([]);
  });

  it('asks nothing of a person who has no number yet', () => {
    const employees = [anEmployee({ identifier: { kind: 'none-yet' } })];

    expect(overviewOf({ ...data, employees }, now).missingNumbers).toEqual([]);
  });

  it('forgets a profile and people that are no longer there', () => {
    const overview = overviewOf({ ...data, profiles: [], employees: [tadeo] }, now);

    expect(overview).toMatchObject({ profileId: null, chosen: ['p2'], modules: [], amount: null });
  });

  it('counts modules, and adds what they cost per person', () => {
    const per = (amount: number, unit: 'person' | 'group') => [
      { nature: 'teaching' as const, amount, per: unit },
    ];
    const modules = [
      aModule({ hours: 4, costs: per(300, 'person') }),
      aModule({ kind: 'internal', hours: 4, costs: per(1000, 'group') }),
      aModule({ hours: 4, costs: per(20.1, 'person') }),
    ];
    const profile = aProfile({ id: next.id, declarations: [aDeclaration({ modules })] });

    const overview = overviewOf({ ...data, profiles: [profile] }, now);

    expect(overview.modules.map(({ kind }) => kind)).toEqual(['external', 'internal', 'external']);
    expect(overview.amount).toEqual({ perEmployee: 320.1 });
  });

  it('has no amount to ask about when all of it is for the group', () => {
    const costs = [{ nature: 'teaching' as const, amount: 2000, per: 'group' as const }];
    const profile = aProfile({ id: next.id, training: { costs } });

    expect(overviewOf({ ...data, profiles: [profile] }, now).amount).toBeNull();
  });
});
