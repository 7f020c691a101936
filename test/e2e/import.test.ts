import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/profile/profile.ts';
import { storedItems } from '../support/extension-storage.ts';
import { type OptionsPage, openOptions } from '../support/options-page.ts';
import { CENTRE, editionAhead, fileOf } from '../support/request-files.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
let options: OptionsPage;
beforeAll(async () => {
  options = await openOptions(session());
});

const profile = (change: (draft: Profile) => object = () => ({})) => {
  const draft = editionAhead();
  return fileOf('profile', { ...draft, ...change(draft) });
};
const training = (change: object) =>
  profile(({ training }) => ({ training: { ...training, ...change } }));

const refusals: { what: string; file: string; field: RegExp; reason: RegExp }[] = [
  {
    what: 'a SIRET with a wrong digit',
    file: fileOf('centre', { ...CENTRE, siret: '51161271500034' }),
    field: /siret/i,
    reason: /n'existe pas/,
  },
  {
    what: 'a day that is in no calendar',
    file: training({ start: '31/02/2027' }),
    field: /Début de formation/,
    reason: /n'existe pas dans le calendrier/,
  },
  {
    what: 'an end before the start',
    file: training({ start: '2027-03-10', end: '2027-03-09' }),
    field: /Fin de formation/,
    reason: /avant le début/,
  },
  {
    what: 'a reference of 16 characters',
    file: profile(({ declarations }) => ({
      declarations: declarations.map(each => ({ ...each, reference: 'Formation GFLE 1' })),
    })),
    field: /référence interne/i,
    reason: /15 caractères/,
  },
  {
    what: 'a negative amount',
    file: training({ costs: [{ nature: 'teaching', amount: -300, per: 'person' }] }),
    field: /montant/i,
    reason: /négati/,
  },
  {
    what: 'an amount in letters',
    file: training({ costs: [{ nature: 'teaching', amount: 'trois cents', per: 'person' }] }),
    field: /montant/i,
    reason: /nombre/,
  },
  {
    what: 'a file of another version',
    file: profile().replace('"version": 1', '"version": 2'),
    field: /fichier/i,
    reason: /version/,
  },
  {
    what: 'a file that stops in the middle',
    file: profile().slice(0, 400),
    field: /fichier/i,
    reason: /incomplet/,
  },
];

describe('« Importer »', () => {
  it.each(refusals)('refuses $what, says where and why, stores nothing', async refusal => {
    const before = await storedItems(options.tab, 'local');
    const report = await options.importText('refus.json', refusal.file);
    expect(report.status).toBe('refused');
    expect(report.text).toMatch(refusal.field);
    expect(report.text).toMatch(refusal.reason);
    expect(await storedItems(options.tab, 'local')).toEqual(before);
  });

  it('takes a profile, and chooses it', async () => {
    const report = await options.importText('fiche.json', profile());
    expect(report).toMatchObject({
      status: 'done',
      text: expect.stringContaining(editionAhead().title),
    });
  });

  it('says field by field what a revision changes', async () => {
    const { revision, training } = editionAhead();
    const report = await options.importText(
      'fiche.json',
      profile(() => ({ revision: revision + 1, training: { ...training, hours: 21 } })),
    );
    expect(report.status).toBe('done');
    expect(report.text).toMatch(/durée/i);
    expect(report.text).toMatch(new RegExp(`${training.hours}\\s+21`));
  });

  it('takes a centre', async () => {
    const report = await options.importText(
      'centre.json',
      fileOf('centre', { ...CENTRE, name: 'Centre Exemple' }),
    );
    expect(report).toMatchObject({
      status: 'done',
      text: expect.stringContaining('Centre Exemple'),
    });
    expect(JSON.stringify(await storedItems(options.tab, 'local'))).toContain('Centre Exemple');
  });

  it('never writes a person to the disk', async () => {
    const person = {
      birthName: 'Quatremer',
      firstName: 'Ysoline',
      birthDate: '1990-05-04',
      sex: 'female',
      identifier: { kind: 'nir' },
    };
    const report = await options.importText('salaries.json', fileOf('employees', [person]));
    expect(report.status).toBe('done');
    await waitFor('the list', async () => /quatremer/i.test(await options.text()));
    expect(JSON.stringify(await storedItems(options.tab, 'local'))).not.toMatch(/quatremer/i);
  });
});
