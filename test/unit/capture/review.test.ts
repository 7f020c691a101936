// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type CaptureOptions, capture } from '../../../lib/capture/capture.ts';
import { fileText, reportName } from '../../../lib/capture/file-text.ts';
import { textsToReview, withTexts } from '../../../lib/capture/seal.ts';
import { readCapture, readSkeleton } from '../../../lib/capture/skeleton-schema.ts';

async function captured(build: () => Node[], options: CaptureOptions = {}) {
  document.body.replaceChildren(...build());
  return capture(document, { now: new Date('2026-11-21T10:00:00Z'), ...options });
}

function element(tag: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

const page = () => [
  element('h2', 'Modalité de paiement'),
  element('p', 'Zone inconnue'),
  element('p', 'Zone inconnue'),
  element('p', 'Bénéficiaire Exemplaire'),
  element('p', 'Dossier 48213'),
  element('button', 'Enregistrer'),
];

test('lists the unknown texts once, in reading order, with the known text before each', async () => {
  const texts = textsToReview(await captured(page, { secrets: ['Exemplaire'] }));
  expect(texts.map(({ text, near, forbidden }) => ({ text, near, forbidden }))).toEqual([
    { text: 'Zone inconnue', near: 'Modalité de paiement', forbidden: null },
    { text: 'Bénéficiaire Exemplaire', near: 'Modalité de paiement', forbidden: 'name' },
    { text: 'Dossier 48213', near: 'Modalité de paiement', forbidden: 'digits' },
  ]);
});

test('keeps an unknown text only once it is ticked', async () => {
  const seen = await captured(page);
  expect(fileText(withTexts(seen))).not.toContain('Zone inconnue');
  expect(fileText(withTexts(seen, new Set(['Zone inconnue'])))).toContain('Zone inconnue');
});

test('keeps no text that may never be kept, even ticked', async () => {
  const seen = await captured(page, { secrets: ['Exemplaire'] });
  const ticked = new Set(['Bénéficiaire Exemplaire', 'Dossier 48213']);
  const file = fileText(withTexts(seen, ticked));
  expect(file).not.toMatch(/Exemplaire|48213/u);
});

test('shows greyed a known wording that holds a name', async () => {
  const seen = await captured(page, { secrets: ['Enregistrer'] });
  expect(textsToReview(seen).at(-1)).toMatchObject({ text: 'Enregistrer', forbidden: 'name' });
  expect(fileText(withTexts(seen))).not.toContain('Enregistrer');
});

test('knows a label that the page writes in several pieces', async () => {
  const label = () => [element('label', 'Sous', element('em', 'dispositif'))];
  const seen = await captured(label);
  expect(textsToReview(seen)).toEqual([]);
});

test('says nothing of which answer was chosen', async () => {
  const pills = (chosen: string) => () =>
    ['Oui', 'Non'].map(text => {
      const pill = element('button', text);
      pill.setAttribute('aria-pressed', String(text === chosen));
      return pill;
    });
  const yes = fileText(withTexts(await captured(pills('Oui'))));
  const no = fileText(withTexts(await captured(pills('Non'))));
  expect(yes).toBe(no);
});

/** An element with attributes, whose text is what it holds. */
function holding(attributes: Record<string, string>, value: string): HTMLElement {
  const made = element('div', value);
  for (const [name, content] of Object.entries(attributes)) made.setAttribute(name, content);
  return made;
}

test('says nothing of which option a list shows, though both are known', async () => {
  const list = (chosen: string) => () => [
    ...['Femme', 'Homme'].map(text => element('li', text)),
    element('h2', 'Identité'),
    holding({ role: 'combobox', 'aria-label': 'Sexe' }, chosen),
  ];
  const woman = fileText(withTexts(await captured(list('Femme'))));
  expect(woman).toContain('"Femme"');
  expect(woman).toBe(fileText(withTexts(await captured(list('Homme')))));
});

test('does not even offer what a control holds, nor what nobody reads', async () => {
  const seen = await captured(() => [
    holding({ contenteditable: 'true', 'aria-label': 'Description' }, 'Mot en cours'),
    holding({ role: 'combobox', 'aria-label': 'Pays' }, 'Pays choisi'),
    element('button', '15 septembre 2026'),
    element('script', 'const prenom = 1'),
    element('style', '.prenom {}'),
  ]);
  const offered = textsToReview(seen).map(({ text }) => text);
  expect(offered).toEqual(['15 septembre 2026']);
});

test('writes a file that reads back as what was shown', async () => {
  const sealed = withTexts(await captured(page));
  expect(readSkeleton(fileText(sealed))).toEqual(JSON.parse(JSON.stringify(sealed)));
  expect(reportName(sealed)).toBe('rapport-page-formation-2026-11-21.json');
});

test('crosses a message as it is, and nothing else does', async () => {
  const seen = await captured(page, { secrets: ['Exemplaire'] });
  const crossed: unknown = JSON.parse(JSON.stringify(seen));
  expect(fileText(withTexts(readCapture(crossed)))).toBe(fileText(withTexts(seen)));
  expect(textsToReview(readCapture(crossed))).toEqual(textsToReview(seen));
  expect(() => readCapture({ ...seen, values: ['Exemplaire'] })).toThrow();
});

test('refuses a file that holds anything else', () => {
  const file = (extra: object) =>
    JSON.stringify({
      ...{ format: 'dossier-fle-page', version: 1, made: '2026-11-21', found: [] },
      body: { tag: 'body', ...extra },
    });
  expect(readSkeleton(file({})).body.tag).toBe('body');
  expect(() => readSkeleton(file({ class: 'exemplaire' }))).toThrow();
  expect(() => readSkeleton(file({ words: { 'data-name': 'exemplaire' } }))).toThrow();
});
