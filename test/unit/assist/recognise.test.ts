import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/assist/recognise.ts';
import { PAGES } from '../../../lib/portal/pages.ts';
import { fakeScan } from './fake-scan.ts';
import { PORTAL_WORDING, type Worded } from './portal-wording.ts';

const pages = PAGES.map(({ id }) => ({ id, worded: PORTAL_WORDING[id] ?? [] }));
const long = pages.filter(({ worded }) => worded.length >= 6);

const recognised = (worded: readonly Worded[], headings?: string[]) =>
  recognise(PAGES, fakeScan(worded, headings));

describe('a page of the portal', () => {
  it.each(pages)('$id is recognised when all of it is there', ({ id, worded }) => {
    expect(worded.length).toBeGreaterThan(0);
    expect(recognised(worded)?.page.id).toBe(id);
  });

  it.each(long)('$id is surely recognised by its fields, without any heading', page => {
    const bare = page.worded.map(control => ({ ...control, section: '' }));
    expect(recognised(bare, [])).toMatchObject({ page: { id: page.id }, sure: true });
  });

  it.each(long)('$id is recognised by every other field', ({ id, worded }) => {
    for (const rest of [0, 1]) {
      const half = worded.filter((_, index) => index % 2 === rest);
      expect(recognised(half)?.page.id).toBe(id);
    }
  });

  it.each(long)('$id is recognised under headings worded otherwise', ({ id, worded }) => {
    const renamed = worded.map(control => ({ ...control, section: 'Étape en cours' }));
    expect(recognised(renamed)?.page.id).toBe(id);
  });

  it.each(pages)('$id gets all of its fields right when surely recognised', ({ worded }) => {
    for (const { field, control, certainty } of recognised(worded)?.matches ?? []) {
      if (certainty !== 'sure') continue;
      expect(field.labels).toContain(control?.label);
    }
  });
});

describe('what is no page of the form', () => {
  const of = (...lines: string[]): Worded[] =>
    lines.map(label => ({ kind: 'text', label, section: '' }));

  it.each([
    ['a dashboard', of('Rechercher', 'Statut', 'Date de dépôt'), ['Mes dossiers']],
    ['a list of drafts', of('Rechercher un dossier', 'Nom'), ['Brouillons']],
    ['a login', of('Adresse e-mail', 'Mot de passe'), ['Se connecter']],
    ['a contact form', of('Nom', 'Email', 'Téléphone', 'Message'), ['Nous contacter']],
    ['an empty page', [], []],
    ['an unknown form', of('Immatriculation', 'Marque', 'Kilométrage'), ['Véhicule']],
  ])('%s is not recognised', (_, worded, headings) => {
    expect(recognised(worded, headings)).toBeNull();
  });

  it('the tabs alone say nothing of which one is open', () => {
    expect(recognised([])).toBeNull();
  });
});
