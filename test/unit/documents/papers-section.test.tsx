// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PapersSection } from '../../../components/documents/papers-section.tsx';
import type { Paper } from '../../../lib/documents/document.ts';
import type { PaperChange } from '../../../lib/documents/store.ts';
import { show } from '../components/show.tsx';
import { aProfile } from '../profile/a-profile.ts';
import { A_JPG, A_PDF, aFile, aPaper, ENCRYPTED_PDF } from './a-file.ts';

async function open(
  papers: readonly Paper[] = [],
  options: { isFull?: boolean; names?: string[] } = {},
) {
  const added: Paper[] = [];
  const changed: [string, PaperChange][] = [];
  const view = await show(
    <PapersSection
      profiles={[{ id: 'semaine-2026', title: 'Semaine 2026' }]}
      papers={papers}
      keptIn="vault"
      contextOf={() => ({ profile: aProfile(), centre: null, names: options.names ?? [] })}
      today="2026-11-21"
      newId={() => `n${added.length}`}
      onAdd={async paper => {
        if (options.isFull) throw new Error('full');
        added.push(paper);
      }}
      onChange={(id, change) => changed.push([id, change])}
      onRemove={() => undefined}
    />,
  );
  return { ...view, added, changed };
}

const problems = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLElement>('[data-problem]')].map(each => each.dataset.problem);

describe('the papers of a training', () => {
  it('are kept with the type that suits them, when the checks let them', async () => {
    const page = await open();
    const [kind] = page.place.querySelectorAll<HTMLSelectElement>('.add-papers select');
    if (kind) await page.set(kind, 'facture');
    await page.give('input[type=file]', [aFile('facture.pdf', A_PDF)]);
    await vi.waitFor(() => expect(page.says()).toContain('Gardé : facture.pdf'));
    expect(page.added).toMatchObject([
      {
        id: 'n0',
        kind: 'facture',
        name: 'facture.pdf',
        portalType: 'fichier-autre',
        owner: { kind: 'profile', id: 'semaine-2026' },
      },
    ]);
  });

  it('are refused one by one, with what, why and what to do', async () => {
    const page = await open();
    await page.give('input[type=file]', [
      aFile('protege.pdf', ENCRYPTED_PDF),
      aFile('photo.pdf', A_JPG),
      aFile('programme.pdf', A_PDF),
    ]);
    await vi.waitFor(() => expect(page.says()).toContain('Gardé : programme.pdf'));
    expect(page.added.map(({ name }) => name)).toEqual(['programme.pdf']);
    expect(problems(page.place)).toEqual(['encrypted', 'content']);
    expect(page.says()).toContain('photo.pdf n’est pas un fichier .pdf (contenu : .jpg).');
    expect(page.says()).toContain('Ouvrez-le et imprimez-le en PDF, sans protection.');
  });

  it('are not kept twice when given twice at once', async () => {
    const page = await open();
    await page.give('input[type=file]', [aFile('a.pdf', A_PDF), aFile('b.pdf', A_PDF)]);
    await vi.waitFor(() => expect(problems(page.place)).toEqual(['twice']));
    expect(page.added.map(({ name }) => name)).toEqual(['a.pdf']);
  });

  it('say so when there is no room', async () => {
    const page = await open([], { isFull: true });
    await page.give('input[type=file]', [aFile('a.pdf', A_PDF)]);
    await vi.waitFor(() => expect(page.says()).toContain('a.pdf n’a pas pu être gardé'));
    expect(page.says()).not.toContain('Gardé : a.pdf');
  });

  it('go under another type of the portal as the user chooses, or nowhere', async () => {
    const page = await open([aPaper()]);
    const choice = page.find<HTMLSelectElement>('[data-paper=p1] select');
    expect(choice.value).toBe('programme');
    await page.set(choice, 'fichier-annexe');
    await page.set(choice, '');
    expect(page.changed).toEqual([
      ['p1', { portalType: 'fichier-annexe' }],
      ['p1', { portalType: null }],
    ]);
  });

  const box = (line: string) => `[data-check=${line}] input`;
  const convention = aPaper({ kind: 'convention', portalType: 'convention-devis' });

  it('are looked at by the user: each line says what should stand there', async () => {
    const page = await open([convention], { names: ['Ondine Castellane', 'Awa Martin'] });
    expect(page.says()).toContain('Dossier FLE ne lit pas vos pièces : regardez-les');
    expect(page.find<HTMLDetailsElement>('.paper-ticks').open).toBe(true);
    const line = (check: string) => page.find(`[data-check=${check}]`).textContent;
    expect(line('names')).toContain('attendu : Ondine Castellane ; Awa Martin');
    expect(line('hours')).toContain('attendu : 8 heures, sur 4 jours');
    expect(line('provider')).toMatch(/SIRET \d{3} \d{3} \d{3} \d{5}/u);
    // The centre is not known: said, not guessed.
    expect(line('centre')).toContain('Remplissez la fiche de votre centre');
  });

  it('keep every tick, even given before the first is stored', async () => {
    const page = await open([convention]);
    await page.tap(box('title'));
    await page.tap(box('both-signatures'));
    await page.tap(box('title'));
    expect(page.changed).toEqual([
      ['p1', { seen: ['title'] }],
      ['p1', { seen: ['title', 'both-signatures'] }],
      ['p1', { seen: ['both-signatures'] }],
    ]);
    expect(page.says()).toContain('Vu sur la pièce : 1 sur 8');
  });

  it('have their list folded once they were looked at, and none where nothing is known', async () => {
    const page = await open([
      { ...convention, seen: ['title'] },
      aPaper({ id: 'p2', kind: 'autre' }),
    ]);
    expect(page.find<HTMLDetailsElement>('.paper-ticks').open).toBe(false);
    expect(page.place.querySelectorAll('.paper-ticks')).toHaveLength(1);
  });
});
