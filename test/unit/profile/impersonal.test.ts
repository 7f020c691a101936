import { describe, expect, it } from 'vitest';
import { readImport } from '../../../lib/import/read-import.ts';
import { BUNDLED } from '../../../lib/profile/bundled.ts';
import { exportProfile } from '../../../lib/profile/export.ts';
import { findingsIn } from '../../../lib/profile/impersonal.ts';
import { aDeclaration, aProfile } from './a-profile.ts';

const people = [
  { birthName: 'Lenormand-Vasquez', usageName: 'Castellane', firstName: 'Ondine' },
  { birthName: 'Okonjo', firstName: 'Tadeo' },
];
const commented = (comment: string) => aProfile({ declarations: [aDeclaration({ comment })] });
const kinds = (text: string) =>
  findingsIn(commented(text), people).map(({ kind, certainty }) => `${kind} ${certainty}`);

describe('what a profile may say of a person', () => {
  it.each([
    '2870124567890',
    '2 87 01 24 567 890',
    '2 87 01 24 567 890 94',
    '2.87.01.24.567.890.94',
    `2 87 01 ${'2A'} 567 890`,
    'NIR:2870124567890, à garder',
  ])('finds a NIR in « %s »', text => {
    expect(kinds(text)).toEqual(['nir refused']);
  });

  it.each([
    'SIRET 798 144 259 00024',
    'NDA 32800195980',
    'Du 18/11/2026 au 21/11/2026, 300,00 € par personne',
    '8 h le 18 11 2026, 8 h le 19 11 2026',
    'Référence 20261118-20261121-300',
  ])('finds nothing in « %s »', text => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['Pour ONDINE CASTELLANE', 'name refused'],
    ['Formation de Mme Lenormand Vasquez', 'name refused'],
    ['okonjo tadéo', 'name refused'],
    ['Okonjo seulement', 'name refused'],
    ['Ondine vient', 'first-name doubtful'],
    ['Écrire à moi@example.org', 'email doubtful'],
    ['Appeler le 01 23 45 67 89', 'phone doubtful'],
    ['Appeler le +33 1 23 45 67 89', 'phone doubtful'],
  ])('finds « %s » : %s', (text, found) => {
    expect(kinds(text)).toEqual([found]);
  });

  it('does not see a name inside another word', () => {
    expect(kinds('Ondinerie, Okonjolie, castellanes')).toEqual([]);
  });

  it('only doubts a surname that is part of an address or of a firm', () => {
    const provider = BUNDLED[0]?.training.provider;
    if (!provider) throw new Error('the bundled profile has a provider');
    const address = { ...provider.address, street: '3 RUE CASTELLANE' };
    const profile = aProfile({ training: { provider: { ...provider, address } } });
    expect(findingsIn(profile, people)).toEqual([
      { path: ['training', 'provider', 'address', 'street'], kind: 'name', certainty: 'doubtful' },
    ]);
  });

  it.each(BUNDLED)('finds nothing in the bundled $id', profile => {
    expect(findingsIn(profile, people)).toEqual([]);
  });
});

describe('the export of a profile', () => {
  const exported = (profile = aProfile(), more = {}) => exportProfile(profile, { people, ...more });

  it('is a file that imports as the same profile', () => {
    const done = exported();
    if (done.status !== 'ready') throw new Error('refused');
    expect(readImport(done.file.text)).toEqual({ kind: 'profile', profile: aProfile() });
    expect(done.file.name).toBe('fiche-groupement-fle-2025-administratifs-r1.json');
  });

  it('carries the common programme when asked', () => {
    const programme = { name: 'programme.pdf', base64: btoa('%PDF-1.7 and so on...') };
    const done = exported(aProfile(), { programme });
    if (done.status !== 'ready') throw new Error('refused');
    expect(readImport(done.file.text)).toEqual({
      kind: 'profile',
      profile: aProfile(),
      programme,
    });
  });

  it.each([['2870124567890'], ['Pour Ondine Castellane']])('refuses « %s », sure or not', text => {
    const profile = commented(text);
    const findings = [expect.objectContaining({ path: ['declarations', 0, 'comment'] })];
    expect(exported(profile)).toEqual({ status: 'refused', findings });
    expect(exported(profile, { isSure: true })).toEqual({ status: 'refused', findings });
  });

  it('lets a telephone go once the user has looked at it', () => {
    const profile = commented('Secrétariat : 01 23 45 67 89');
    expect(exported(profile)).toMatchObject({ status: 'doubtful' });
    expect(exported(profile, { isSure: true })).toMatchObject({ status: 'ready' });
  });

  it('refuses a programme whose name is somebody’s', () => {
    const programme = { name: 'programme-ondine-castellane.pdf', base64: btoa('%PDF-1.7 x') };
    expect(exported(aProfile(), { programme })).toMatchObject({
      status: 'refused',
      findings: [{ path: ['programme'] }],
    });
  });
});
