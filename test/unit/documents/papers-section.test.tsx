// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PapersSection } from '../../../components/documents/papers-section.tsx';
import type { Paper } from '../../../lib/documents/document.ts';
import type { PaperChange } from '../../../lib/documents/store.ts';
import { show } from '../components/show.tsx';
import { A_JPG, A_PDF, aFile, aPaper, ENCRYPTED_PDF } from './a-file.ts';

async function open(papers: readonly Paper[] = [], options: { isFull?: boolean } = {}) {
  const added: Paper[] = [];
  const changed: [string, PaperChange][] = [];
  const view = await show(
    <PapersSection
      profiles={[{ id: 'semaine-2026', title: 'Semaine 2026' }]}
      papers={papers}
      keptIn="vault"
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
});
