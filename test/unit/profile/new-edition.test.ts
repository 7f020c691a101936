import { describe, expect, it } from 'vitest';
import { isPast } from '../../../lib/profile/is-past.ts';
import { newEdition } from '../../../lib/profile/new-edition.ts';
import { profileSchema } from '../../../lib/profile/profile.ts';
import { aDeclaration, aModule, aProfile } from './a-profile.ts';

const edition = {
  id: 'semaine-2026',
  date: '2026-09-01',
  start: '2026-11-17',
  end: '2026-11-20',
} as const;

describe('newEdition', () => {
  it('is another profile, at its first revision, with the new dates and the rest as it was', () => {
    const before = aProfile({ revision: 3 });

    const after = newEdition(before, edition);

    expect(after).toMatchObject({ id: 'semaine-2026', revision: 1, date: '2026-09-01' });
    expect(after.training).toMatchObject({
      start: '2026-11-17',
      end: '2026-11-20',
      hours: 8,
      costs: before.training.costs,
      provider: before.training.provider,
    });
    expect(after.declarations).toEqual(before.declarations);
    expect(profileSchema.safeParse(after).success).toBe(true);
  });

  it('changes hours, cost and both titles when told', () => {
    const after = newEdition(aProfile(), {
      ...edition,
      title: 'Semaine 2026',
      trainingTitle: 'Gestion 2026',
      hours: 10,
      days: 5,
      amount: 320.5,
    });

    expect(after.title).toBe('Semaine 2026');
    expect(after.training).toMatchObject({ title: 'Gestion 2026', hours: 10, days: 5 });
    expect(after.training.costs).toEqual([{ nature: 'teaching', amount: 320.5, per: 'person' }]);
  });

  it('keeps a training wholly at a distance so, still to be confirmed', () => {
    const after = newEdition(aProfile(), { ...edition, hours: 10 });

    expect(after.training.distanceHours).toEqual({ value: 10, toConfirm: true });
  });

  it('keeps part of the hours at a distance, never above the new total', () => {
    const mixed = aProfile({ training: { hours: 8, distanceHours: { value: 3 } } });

    expect(newEdition(mixed, { ...edition, hours: 10 }).training.distanceHours?.value).toBe(3);
    expect(newEdition(mixed, { ...edition, hours: 2 }).training.distanceHours?.value).toBe(2);
  });

  it('leaves last year’s sessions and registration link behind', () => {
    const { training } = newEdition(aProfile(), edition);

    expect(training).not.toHaveProperty('sessions');
    expect(training).not.toHaveProperty('registrationUrl');
  });

  it('moves the modules that have dates of their own by as many days', () => {
    const costs = aProfile().training.costs;
    const modules = [
      aModule({ start: '2025-11-18', end: '2025-11-19', hours: 4, costs }),
      aModule({ start: '2025-11-20', end: '2025-11-21', hours: 4, costs }),
    ];
    const before = aProfile({ declarations: [aDeclaration({ modules })] });

    const after = newEdition(before, edition);

    expect(after.declarations[0]?.modules.map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-17', '2026-11-18'],
      ['2026-11-19', '2026-11-20'],
    ]);
  });

  it('does not change the profile it was made from', () => {
    const before = aProfile();
    const copy = structuredClone(before);

    newEdition(before, { ...edition, amount: 1, hours: 1 });

    expect(before).toEqual(copy);
  });
});

describe('isPast', () => {
  it('is not on the last day, however late, and is the day after', () => {
    expect(isPast(aProfile(), new Date(2025, 10, 21, 23, 59))).toBe(false);
    expect(isPast(aProfile(), new Date(2025, 10, 22, 0, 1))).toBe(true);
  });
});
