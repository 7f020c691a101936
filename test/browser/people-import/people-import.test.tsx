import { describe, expect, it } from 'vitest';
import type { Employee } from '../../../lib/employees/employee.ts';
import { aWorkbook } from '../../unit/sheets/a-workbook.ts';
import { importPage } from './import-page.tsx';

const TITLES = ['Nom', 'Prénom', 'Né(e) le', 'Sexe', 'NIR', 'CP'];

/** A centre's own list: days as Excel counts them, a lost zero, titles above. */
const staff = (count: number) =>
  aWorkbook([
    {
      name: 'Effectif',
      rows: [
        ['Effectif du centre'],
        [],
        TITLES,
        ...Array.from({ length: count }, (_, i) => [
          ...[`NOM${i}`, `Prénom${i % 40}`, { serial: 25_000 + ((i * 7) % 9000) }],
          ...[i % 2 ? 'M' : 'F', i === 3 ? '2,87E+14' : null, i === 0 ? 1000 : 34_000],
        ]),
      ],
    },
    { name: 'Notes', rows: [['Rien ici']] },
  ]);

describe('a list of twelve', () => {
  it('goes from the file to the store without typing, in two presses', async () => {
    const page = importPage();
    page.give('equipe.xlsx', staff(12));
    await page.ready();
    expect(page.text()).toContain('À importer : 12.');
    expect(page.saved).toEqual([]);
    page.press('Importer 12 personnes');
    await page.reached('done');
    expect(page.saved).toHaveLength(12);
    expect(page.saved[0]).toMatchObject({
      birthName: 'NOM0',
      birthDate: '1968-06-11',
      postalCode: '01000',
      identifier: { kind: 'nir' },
    });
    expect(page.text()).toContain("Supprimez le fichier d'origine");
    expect(page.text()).toContain('equipe.xlsx');
  });

  it('takes the keyboard along from step to step', async () => {
    const page = importPage();
    expect(document.activeElement).toBe(document.body);
    page.give('equipe.xlsx', staff(2));
    await page.ready();
    await expect.poll(() => document.activeElement).toBe(page.place.querySelector('h3'));
  });

  it('keeps the numbers of the social security only when asked, and then refuses a lost one', async () => {
    const page = importPage();
    page.give('equipe.xlsx', staff(12));
    await page.ready();
    const keep = page.all<HTMLInputElement>('input[type=checkbox]')[0];
    expect(keep?.checked).toBe(false);
    keep?.click();
    await expect.poll(page.text).toContain('À corriger dans le fichier : 1.');
    expect(page.text()).toContain('mettez la colonne au format Texte');
    page.press('Importer 11 personnes');
    await page.reached('done');
    expect(page.saved.some(({ birthName }) => birthName === 'NOM3')).toBe(false);
  });

  it('imports nobody as before a choice, pressed right after it', async () => {
    const page = importPage();
    page.give('equipe.xlsx', staff(12));
    await page.ready();
    page.all<HTMLInputElement>('input[type=checkbox]')[0]?.click();
    // The next press comes in a turn of its own, be the page painted or not.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    expect(page.button(/^Importer/).disabled).toBe(true);
  });

  it('lets each line be left', async () => {
    const page = importPage();
    page.give('equipe.xlsx', staff(3));
    await page.ready();
    page.choose(page.all<HTMLSelectElement>('tbody select')[1], 'leave');
    await expect.poll(page.text).toContain('Ignorées : 1.');
    page.press('Importer 2 personnes');
    await page.reached('done');
    expect(page.saved.map(({ birthName }) => birthName)).toEqual(['NOM0', 'NOM2']);
  });

  it('lets a column be something else', async () => {
    const page = importPage();
    page.give('liste.csv', 'Appellation;Prénom;Né(e) le;Sexe\nMARTIN;Zoé;01/02/1990;F\n');
    await page.ready();
    expect(page.text()).toContain('Aucune colonne ne donne « Nom de naissance »');
    expect(page.button('Rien à importer').disabled).toBe(true);
    expect(page.place.querySelector('details')?.open).toBe(true);
    page.choose(page.all<HTMLSelectElement>('details select')[0], 'birthName');
    await expect.poll(page.text).toContain('À importer : 1.');
  });

  it('reads another sheet of the workbook', async () => {
    const page = importPage();
    page.give('equipe.xlsx', staff(2));
    await page.ready();
    page.choose(page.all<HTMLSelectElement>('.import-sheet select')[0], 'Notes');
    await expect.poll(page.text).toContain('Aucune colonne ne donne « Nom de naissance »');
  });
});

describe('what goes wrong', () => {
  it('in the file is said with what to do, and another can be chosen', async () => {
    const page = importPage();
    page.give('paie.xls', '<html><table><tr><td>Nom</td></tr></table></html>');
    await page.reached('refused');
    expect(page.text()).toContain('Enregistrer sous…');
    page.give('equipe.xlsx', staff(2));
    await expect.poll(page.text).toContain('À importer : 2.');
  });

  it('in the store is said, and the list is still there', async () => {
    const page = importPage({ fault: 'Le coffre est plein.' });
    page.give('equipe.xlsx', staff(2));
    await page.ready();
    page.press('Importer 2 personnes');
    await expect.poll(page.text).toContain('Le coffre est plein.');
    expect(page.at()).toBe('review');
    expect(page.button('Importer 2 personnes').disabled).toBe(false);
  });

  it('a list given up leaves nothing', async () => {
    const page = importPage();
    page.give('equipe.xlsx', staff(2));
    await page.ready();
    page.press('Abandonner cette liste');
    await page.reached('choose');
    expect(page.text()).not.toContain('NOM0');
    expect(page.saved).toEqual([]);
  });
});

describe('somebody known', () => {
  it('is updated, never doubled', async () => {
    const known: Employee = {
      ...{ schema: 1, id: 'known', birthName: 'Nom0', firstName: 'Prénom0', sex: 'female' },
      ...{ birthDate: '1968-06-11', identifier: { kind: 'nir' }, city: 'NÎMES' },
    };
    const page = importPage({ known: [known] });
    page.give('equipe.xlsx', staff(2));
    await page.ready();
    expect(page.text()).toContain('À importer : 1. À mettre à jour : 1.');
    page.press('Importer 2 personnes');
    await page.reached('done');
    expect(page.saved[0]).toMatchObject({ id: 'known', city: 'NÎMES', postalCode: '01000' });
  });
});

/**
 * How often the bar of progress was seen to move on, looked at each time the page gets its turn. A
 * frozen page gets none, however quick or slow the machine: its bar goes from nothing to the end.
 */
function watchProgress(place: HTMLElement) {
  let moves = 0;
  let last = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const value = place.querySelector('progress')?.value ?? 0;
    if (value > last) moves += 1;
    last = value;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    stop() {
      port1.close();
      return moves;
    },
  };
}

describe('two thousand people', () => {
  it('never freeze the page, and can be stopped', async () => {
    const page = importPage();
    const file = staff(2000);
    const progress = watchProgress(page.place);
    page.give('effectif.xlsx', file);
    await page.ready();
    expect(progress.stop()).toBeGreaterThan(5);
    expect(page.text()).toContain('Lignes 1 à 25 sur 2000');
    expect(page.all('tbody tr')).toHaveLength(25);

    page.press('Abandonner cette liste');
    await page.reached('choose');
    page.give('effectif.xlsx', file);
    await page.reached('reading');
    page.press('Arrêter');
    await page.reached('choose');
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(page.at()).toBe('choose');
  });
});
