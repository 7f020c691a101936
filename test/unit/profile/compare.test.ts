import { describe, expect, it } from 'vitest';
import { compareProfiles } from '../../../lib/profile/compare.ts';
import { arrivalOf, revised } from '../../../lib/profile/revision.ts';
import { aDeclaration, aModule, aProfile } from './a-profile.ts';

const changes = (after: Parameters<typeof aProfile>[0]) =>
  compareProfiles(aProfile(), aProfile(after)).map(({ path, before, after: is }) => [
    path.join('.'),
    before,
    is,
  ]);

describe('what changed between two revisions', () => {
  it('is nothing when they say the same', () => {
    expect(changes({ revision: 7 })).toEqual([]);
  });

  it('is told field by field, with what was there', () => {
    const costs = [{ nature: 'teaching', amount: 320, per: 'group' } as const];
    expect(changes({ title: 'Autre', training: { end: '2025-11-22', costs } })).toEqual([
      ['title', 'Semaine de Formation 2025 – Personnels administratifs', 'Autre'],
      ['training.end', '2025-11-21', '2025-11-22'],
      ['training.costs.0.amount', 300, 320],
      ['training.costs.0.per', 'person', 'group'],
    ]);
  });

  it('tells what is new and what is gone', () => {
    const { registrationUrl: _, ...training } = aProfile().training;
    const after = { ...aProfile(), training: { ...training, distanceHours: { value: 8 } } };
    expect(compareProfiles(aProfile(), after)).toEqual([
      { path: ['training', 'distanceHours', 'toConfirm'], before: true, after: null },
      {
        path: ['training', 'registrationUrl'],
        before: 'https://forms.gle/yiyiy2nsx5Wu4SiA2A',
        after: null,
      },
    ]);
    const costs = [...training.costs, { nature: 'evaluation', amount: 20, per: 'person' } as const];
    expect(changes({ training: { costs } })).toEqual([
      ['training.costs.1.nature', null, 'evaluation'],
      ['training.costs.1.amount', null, 20],
      ['training.costs.1.per', null, 'person'],
    ]);
  });

  it('takes a text and the same text with no other spelling as one', () => {
    const plain = aModule({ sanction: 'Attestation de stage' });
    const spelled = aModule({ sanction: { value: 'Attestation de stage', spellings: [] } });
    const one = aProfile({ declarations: [aDeclaration({ modules: [plain] })] });
    const other = aProfile({ declarations: [aDeclaration({ modules: [spelled] })] });
    expect(compareProfiles(one, other)).toEqual([]);
  });

  it('tells the other spellings apart from the value', () => {
    const trainingType = { value: 'Inter-Entreprises', spellings: ['Inter'] };
    const at = 'declarations.0.modules.0.trainingType';
    const declarations = [aDeclaration({ modules: [aModule({ trainingType })] })];
    expect(changes({ declarations })).toEqual([
      [`${at}.spellings`, 'Inter entreprises ; Inter', 'Inter'],
    ]);
    const bare = [aDeclaration({ modules: [aModule({ trainingType: 'Intra' })] })];
    expect(changes({ declarations: bare })).toEqual([
      [at, 'Inter-Entreprises', 'Intra'],
      [`${at}.spellings`, 'Inter entreprises ; Inter', null],
    ]);
  });
});

describe('a profile that arrives', () => {
  const known = aProfile({ revision: 3 });
  it.each([
    ['new', null, aProfile()],
    ['newer', known, aProfile({ revision: 4 })],
    ['older', known, aProfile({ revision: 2 })],
    ['same', known, aProfile({ revision: 3 })],
    ['same-number', known, aProfile({ revision: 3, title: 'Autre' })],
  ] as const)('is %s', (arrival, here, received) => {
    expect(arrivalOf(here, received)).toBe(arrival);
  });
});

describe('a profile that is edited', () => {
  it('becomes the next revision, of today', () => {
    const edited = revised(aProfile({ revision: 3 }), aProfile({ title: 'Autre' }), '2026-11-21');
    expect(edited).toMatchObject({ title: 'Autre', revision: 4, date: '2026-11-21' });
  });

  it('stays the same revision when nothing was changed', () => {
    expect(revised(aProfile({ revision: 3 }), aProfile(), '2026-11-21')).toEqual(
      aProfile({ revision: 3 }),
    );
  });
});
