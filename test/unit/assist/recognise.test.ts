import { describe, expect, it } from 'vitest';
import { recognise, recogniseStill } from '../../../lib/assist/recognise.ts';
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

describe('fields that many pages have', () => {
  const of = (section: string, ...labels: string[]): Worded[] =>
    labels.map(label => ({ kind: 'text', label, section }));
  const address = ['N° et voie', 'Code postal', 'Commune', 'Téléphone', 'Email'];

  it('say less of the page than its own, though its twins leave some in doubt', () => {
    const worded = [
      ...of('Siège', ...address.slice(0, 3)),
      ...of('Correspondance', ...address),
      ...of('Entreprise', "Effectif total de l'entreprise", 'Organisme de prévoyance'),
    ];
    expect(recognised(worded, ['Siège', 'Correspondance'])?.page.id).toBe('employeur');
  });
});

it('an action for tutors is a training like another', () => {
  const { worded } = pages.find(({ id }) => id === 'formation') ?? { worded: [] };
  const section = "Tuteur / Maître d'apprentissage";
  expect(recognised(worded.map(control => ({ ...control, section })))?.page.id).toBe('formation');
});

it('a counter before a heading is no part of it', () => {
  const heading = '0/2 types de documents obligatoires à transmettre';
  const file: Worded = { kind: 'file', label: 'Convention signée ou devis', section: '' };
  expect(recognised([file], [heading])?.page.id).toBe('documents');
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

  it('the open tab settles what an attestation at the foot of it leaves open', () => {
    const worded = (id: string) => pages.find(page => page.id === id)?.worded ?? [];
    const [attestation] = worded('synthese');
    const shown = [...worded('employeur').slice(0, 4), ...(attestation ? [attestation] : [])];
    const told = (open: string) => recognise(PAGES, fakeScan(shown, [], open))?.page.id;
    expect(told('Synthèse')).toBe('synthese');
    expect(told('Employeur')).toBe('employeur');
  });

  it('an open tab with nothing of it in view is not it', () => {
    expect(recognise(PAGES, fakeScan([], [], 'Employeur'))).toBeNull();
    const { worded } = pages.find(({ id }) => id === 'formation') ?? { worded: [] };
    expect(recognise(PAGES, fakeScan(worded, [], 'Employeur'))?.page.id).toBe('formation');
  });
});

describe('a page that is being filled', () => {
  const { worded } = pages.find(({ id }) => id === 'formation') ?? { worded: [] };
  const half = worded.slice(0, 8);
  const others = pages.find(({ id }) => id === 'salaries')?.worded ?? [];
  const still = (now: readonly Worded[]) => {
    const before = recognised(half);
    expect(before).toMatchObject({ page: { id: 'formation' }, sure: true });
    return before && recogniseStill(before, fakeScan(now, []), []);
  };

  it('is the same with all that an answer made appear', () => {
    const now = still(worded);
    expect(now?.page.id).toBe('formation');
    expect(now?.matches).toEqual(recognised(worded)?.matches);
  });

  it('is asked about again when a field of it went, or the whole page', () => {
    expect(still(worded.slice(1))).toBeNull();
    expect(still(others)).toBeNull();
  });

  it('told by its headings alone, is the same once most of it came', () => {
    const before = { page: pageOf('formation'), sure: false, matches: [] };
    const now = recogniseStill(before, fakeScan(worded, []), []);
    expect(now).toEqual(recognised(worded));
  });

  it.each([
    ['nothing', []],
    ['a few fields', worded.slice(0, 4)],
    ['another page', others],
  ])('told by its headings alone, is asked about again when there is %s', (_, now) => {
    const before = { page: pageOf('formation'), sure: false, matches: [] };
    expect(recogniseStill(before, fakeScan(now, ['Formation']), [])).toBeNull();
  });
});

function pageOf(id: string) {
  const page = PAGES.find(each => each.id === id);
  if (!page) throw new Error(`No page « ${id} »`);
  return page;
}
