// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../../locales/settings.ts';
import { showReport } from './show-report.tsx';

const PAGE = ['Modalité de paiement', 'Zone inconnue', 'Madame Exemplaire', 'Dossier 48213'];

test('shows the unknown texts, none of them ticked, with what tells where they stand', async () => {
  const report = await showReport(PAGE);
  expect(report.lines()).toHaveLength(3);
  expect(report.lines()[0]).toContain('Zone inconnue');
  expect(report.lines()[0]).toContain('après « Modalité de paiement »');
  expect(report.box('Zone inconnue').checked).toBe(false);
});

test('greys what may never be kept, and says why', async () => {
  const report = await showReport(PAGE, ['Exemplaire']);
  expect(report.box('Madame Exemplaire').disabled).toBe(true);
  expect(report.says()).toContain('contient un nom que vous avez enregistré');
  expect(report.box('Dossier 48213').disabled).toBe(true);
  expect(report.box('Zone inconnue').disabled).toBe(false);
});

test('shows the very file that it then saves', async () => {
  const report = await showReport(PAGE);
  expect(await report.file()).not.toContain('Zone inconnue');
  await report.tick('Zone inconnue');
  const shown = await report.file();
  expect(shown).toContain('Zone inconnue');
  expect(shown).not.toContain('Exemplaire');
  await report.press('Enregistrer le rapport');
  expect(report.saved).toEqual([{ name: 'rapport-page-formation-2026-11-21.json', text: shown }]);
  expect(report.says()).toContain('Le rapport est dans vos téléchargements');
});

test('no longer says that it is saved once the choice has changed', async () => {
  const report = await showReport(PAGE);
  await report.press('Enregistrer le rapport');
  await report.tick('Zone inconnue');
  expect(report.says()).not.toContain('Le rapport est dans vos téléchargements');
});

test('says whether a word is in the file', async () => {
  const report = await showReport(PAGE);
  await report.file();
  await report.type('Vérifier', 'exemplaire');
  expect(report.says()).toContain("« exemplaire » n'est pas dans le fichier");
  await report.type('Vérifier', 'modalite');
  expect(report.says()).toContain('« modalite » est dans le fichier (1 fois)');
});

test('searches a long list of texts, keeping what was ticked', async () => {
  const report = await showReport(
    Array.from({ length: 15 }, (_, index) => `Zone ${'a'.repeat(index + 1)}`),
  );
  await report.tick('Zone aaa');
  await report.type('Chercher', 'aaaaaaaaaaaaaa');
  expect(report.lines()).toHaveLength(2);
  expect(report.says()).toContain('1 texte coché sur 15');
});

test('puts the focus on its title, and closes', async () => {
  const report = await showReport(PAGE);
  expect(document.activeElement?.textContent).toBe('Préparer un rapport');
  await report.press('Fermer');
  expect(report.closed()).toBe(1);
});
