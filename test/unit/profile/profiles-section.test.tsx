// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ProfilesSection } from '../../../components/profiles/profiles-section.tsx';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { text } from '../../../locales/text.ts';
import { show } from '../components/show.tsx';
import { aDeclaration, aProfile } from './a-profile.ts';

const own = aProfile({ id: 'semaine-2026', title: 'Semaine 2026' });

async function open(
  profile: Profile = own,
  archived: readonly Profile[] = [],
  bundled: Profile | null = null,
) {
  const saved: Profile[] = [];
  const away: [string, boolean][] = [];
  const reverted: Profile[] = [];
  const files: { name: string }[] = [];
  const view = await show(
    <ProfilesSection
      profiles={[profile]}
      archived={archived}
      isPast={() => false}
      pointsOf={() => []}
      bundledOf={() => bundled}
      people={[{ birthName: 'Okonjo', firstName: 'Tadeo' }]}
      dossiersOf={() => []}
      programmeOf={async () => null}
      words={FRENCH_WORDS}
      newId={() => 'nouvelle-fiche'}
      editionId={() => 'edition'}
      today="2026-11-21"
      onCreate={each => saved.push(each)}
      onSave={each => saved.push(each)}
      onLoad={each => saved.push(each)}
      onArchive={(id, isAway) => away.push([id, isAway])}
      onDelete={() => undefined}
      onRevert={each => reverted.push(each)}
      onFile={file => files.push(file)}
    />,
  );
  const field = (path: string) =>
    view.find<HTMLInputElement>(`[data-path="${path}"] :is(input, select)`);
  return { ...view, saved, away, reverted, files, field };
}

describe('the profiles of the settings', () => {
  it('edits a field and saves the next revision, the rest as it was', async () => {
    const page = await open();
    await page.press('Modifier : Semaine 2026');
    await page.set(page.field('training.hours'), '10,5');
    await page.press('Enregistrer la fiche');
    expect(page.saved).toEqual([
      {
        ...own,
        revision: 2,
        date: '2026-11-21',
        training: { ...own.training, hours: 10.5 },
      },
    ]);
  });

  it('adds a cost, and says what it lacks', async () => {
    const page = await open();
    await page.press('Modifier : Semaine 2026');
    await page.tap('[data-list="training.costs"] > button');
    await page.set(page.field('training.costs.1.amount'), '20');
    await page.press('Enregistrer la fiche');
    expect(page.saved).toEqual([]);
    expect(page.says()).toContain('À corriger avant');
    await page.set(page.field('training.costs.1.nature'), 'evaluation');
    await page.set(page.field('training.costs.1.per'), 'person');
    await page.press('Enregistrer la fiche');
    expect(page.saved[0]?.training.costs[1]).toEqual({
      nature: 'evaluation',
      amount: 20,
      per: 'person',
    });
  });

  it('does not keep a social security number', async () => {
    const page = await open();
    await page.press('Modifier : Semaine 2026');
    await page.set(page.field('declarations.0.comment'), 'NIR 2 87 01 24 567 890');
    await page.press('Enregistrer la fiche');
    expect(page.saved).toEqual([]);
    expect(page.says()).toContain('retirez-le pour enregistrer');
  });

  it('puts away, and brings back', async () => {
    const page = await open(own, [aProfile({ id: 'ancienne', title: 'Ancienne' })]);
    await page.press('Archiver : Semaine 2026');
    await page.press('Remettre dans la liste : Ancienne');
    expect(page.away).toEqual([
      ['semaine-2026', true],
      ['ancienne', false],
    ]);
  });

  it('hands on a file', async () => {
    const page = await open();
    await page.press('Partager : Semaine 2026');
    await page.press('Créer le fichier');
    expect(page.files.map(({ name }) => name)).toEqual(['fiche-semaine-2026-r1.json']);
  });

  it('hands on nothing that names a known person, and says where', async () => {
    const declarations = [aDeclaration({ comment: 'Pour Tadeo Okonjo' })];
    const page = await open(aProfile({ ...own, declarations }));
    await page.press('Partager : Semaine 2026');
    await page.press('Créer le fichier');
    expect(page.files).toEqual([]);
    expect(page.says()).toContain('Déclaration 1 : commentaire : le nom d’une personne');
  });

  it('gives back a profile that came with the extension as it came, once asked again', async () => {
    const bundled = aProfile({ id: 'semaine-2026', title: 'Semaine 2026', revision: 1 });
    const page = await open(aProfile({ ...bundled, title: 'Changée', revision: 2 }), [], bundled);
    const revert = text('profiles.revert-named', { title: 'Changée' });
    expect(page.has(text('options.profiles.delete-named', { title: 'Changée' }))).toBe(false);
    await page.press(revert);
    expect(page.reverted).toEqual([]);
    await page.press(text('profiles.revert'));
    expect(page.reverted).toEqual([bundled]);
  });

  it('offers neither to delete nor to give back one that is still as it came', async () => {
    const page = await open(own, [], own);
    expect(page.has(text('profiles.revert-named', { title: own.title }))).toBe(false);
    expect(page.has(text('options.profiles.delete-named', { title: own.title }))).toBe(false);
    expect(page.says()).toContain(text('options.profiles.bundled'));
  });
});
