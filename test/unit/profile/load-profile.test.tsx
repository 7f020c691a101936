// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LoadProfile } from '../../../components/profiles/load-profile.tsx';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { exportProfile } from '../../../lib/profile/export.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { show } from '../components/show.tsx';
import { aDeclaration, aProfile } from './a-profile.ts';

const dossiers = [{ name: 'Demande de septembre', state: 'brouillon' }];

function textOf(profile: Profile): string {
  const done = exportProfile(profile, { people: [] });
  return done.status === 'ready' ? done.file.text : '';
}

async function load(known: Profile | null) {
  const taken: Profile[] = [];
  const view = await show(
    <LoadProfile
      words={FRENCH_WORDS}
      knownOf={id => (known?.id === id ? known : null)}
      dossiersOf={() => dossiers}
      onLoad={profile => taken.push(profile)}
    />,
  );
  return {
    ...view,
    taken,
    async paste(text: string) {
      await view.set(view.find<HTMLTextAreaElement>('textarea'), text);
      await view.press('Lire ce texte');
    },
  };
}

const newer = aProfile({
  revision: 2,
  training: { end: '2025-11-22', costs: [{ nature: 'teaching', amount: 320.5, per: 'group' }] },
});

describe('a profile received', () => {
  it('shows field by field what changes and the dossiers, and replaces nothing before the word', async () => {
    const page = await load(aProfile());
    await page.paste(`Bonjour,\n${textOf(newer).replace(/^/gm, '> ')}\nCordialement`);
    const rows = [...page.place.querySelectorAll('tbody tr')].map(row =>
      [...row.children].map(cell => cell.textContent),
    );
    expect(rows).toEqual([
      ['Fin de formation', '21/11/2025', '22/11/2025'],
      ['Coût 1 : montant HT', '300', '320,5'],
      ['Coût 1 : unité du montant', 'par personne', 'pour le groupe'],
    ]);
    expect(page.says()).toContain('révision 2 ; vous avez la révision 1');
    expect(page.says()).toContain('Demande de septembre – brouillon');
    expect(page.taken).toEqual([]);
    await page.press('Remplacer par la révision 2');
    expect(page.taken).toEqual([newer]);
  });

  it('is dropped without a trace', async () => {
    const page = await load(aProfile());
    await page.paste(textOf(newer));
    await page.press('Ne rien changer');
    expect(page.taken).toEqual([]);
    expect(page.place.querySelector('table')).toBeNull();
  });

  it('is kept when there is none like it, and touches no dossier', async () => {
    const page = await load(null);
    await page.paste(textOf(aProfile()));
    expect(page.says()).not.toContain('Demande de septembre');
    await page.press('Garder cette fiche');
    expect(page.taken).toEqual([aProfile()]);
  });

  it.each([
    ['older', aProfile({ revision: 3 }), 'plus ancienne que la vôtre (3)'],
    ['same', aProfile({ revision: 2 }), 'à la même révision (2)'],
    ['same-number', aProfile({ revision: 2, title: 'Autre' }), 'un contenu différent'],
  ])('cannot replace anything when it is %s', async (arrival, known, said) => {
    const page = await load(known);
    await page.paste(textOf(aProfile({ revision: 2 })));
    expect(page.find('[data-arrival]').dataset.arrival).toBe(arrival);
    expect(page.says()).toContain(said);
    expect(page.has('Garder cette fiche')).toBe(false);
    expect(page.has('Remplacer par la révision 2')).toBe(false);
  });

  it('is chosen as a file too', async () => {
    const page = await load(null);
    await page.give('input[type=file]', [new File([textOf(aProfile())], 'fiche.json')]);
    await vi.waitFor(() => expect(page.has('Garder cette fiche')).toBe(true));
  });

  it('says what is wrong with a text that holds none', async () => {
    const page = await load(null);
    await page.paste('Bonjour, la fiche est en pièce jointe.');
    expect(page.says()).toContain('Aucune fiche');
    expect(page.says()).toContain('choisissez la pièce jointe');
  });

  it('is refused with a social security number in it', async () => {
    const page = await load(null);
    const declarations = [aDeclaration({ comment: 'NIR 2 87 01 24 567 890' })];
    const data = { ...aProfile({ declarations }) };
    await page.paste(JSON.stringify({ format: 'dossier-fle', kind: 'profile', version: 1, data }));
    expect(page.says()).toContain('n’est pas gardée');
    expect(page.has('Garder cette fiche')).toBe(false);
  });
});
