// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../../locales/popup.ts';
import type { Row } from '../../../lib/assist/state.ts';
import { fakeRow, fakeState } from './fake-state.ts';
import { showPanel } from './show-panel.tsx';

const row = (more: Partial<Row>): Row =>
  fakeRow({ status: 'write', value: '', offer: 'sure', canUndo: false, ...more });

const ROWS = [
  row({
    id: 'ref',
    label: 'Référence',
    wanted: 'GFLE',
    value: 'MA REF',
    offer: 'conflict',
    status: 'conflict',
    reason: { key: 'reason.conflict' },
  }),
  row({ id: 'titre', label: 'Intitulé', wanted: 'Semaine', group: 'Module 1' }),
  row({
    id: 'heures',
    label: 'Heures',
    wanted: '8',
    group: 'Module 2',
    offer: 'check',
    status: 'propose',
    reason: { key: 'reason.fair' },
    oneWay: true,
  }),
  row({ id: 'fait', label: 'Fait', offer: null, status: 'held' }),
];

async function preview(rows: readonly Row[] = ROWS) {
  const panel = showPanel(fakeState({ rows }));
  await panel.press("Voir avant d'écrire");
  const lines = () => [...panel.place.querySelectorAll<HTMLElement>('form.preview li')];
  const box = (name: string) => {
    const found = lines().find(line => line.querySelector('strong')?.textContent === name);
    const input = found?.querySelector('input');
    if (!found || !input) throw new Error(`No line « ${name} »`);
    return { input, says: found.textContent?.replace(/\s+/g, ' ') ?? '' };
  };
  return {
    panel,
    lines,
    box,
    ticked: () => lines().map(line => line.querySelector('input')?.checked),
  };
}

test('leaves the one click as it is, and shows the list only when asked', async () => {
  const panel = showPanel(fakeState({ rows: ROWS }));
  expect(panel.place.querySelector('form.preview')).toBeNull();
  expect(panel.button('Remplir cet onglet').hidden).toBe(false);
  await panel.press('Remplir cet onglet');
  expect(panel.actions).toEqual([{ type: 'fill-page' }]);
});

test('is not offered where there is nothing to write', () => {
  const panel = showPanel(fakeState({ rows: [row({ offer: null, status: 'same' })] }));
  expect(panel.has("Voir avant d'écrire")).toBe(false);
});

test('looks at the page again, and writes nothing by being opened', async () => {
  const { panel } = await preview();
  expect(panel.actions).toEqual([{ type: 'refresh' }]);
});

test('shows both values of what the user typed, unticked, and what has no way back', async () => {
  const { box, ticked } = await preview();
  expect(ticked()).toEqual([false, true, true]);
  expect(box('Référence').says).toContain('Vous aviez écrit autre chose : gardé.');
  expect(box('Référence').says).toContain('sur la page : MA REF');
  expect(box('Référence').says).toContain('proposé : GFLE');
  expect(box('Heures').says).toContain('proposé, à vérifier');
  expect(box('Heures').says).toContain('Ne pourra plus être décoché.');
  expect(box('Intitulé').says).toBe('Intitulé Semaine');
});

test('says that the text of the user goes once it is ticked', async () => {
  const { panel, box } = await preview();
  await panel.tick(box('Référence').input);
  expect(box('Référence').says).toContain('sera remplacé');
  expect(box('Référence').says).not.toContain('gardé');
});

test('names each module, and the page for what belongs to none', async () => {
  const { panel } = await preview();
  const legends = [...panel.place.querySelectorAll('form.preview fieldset > legend')];
  expect(legends.map(legend => legend.textContent)).toEqual(['Formation', 'Module 1', 'Module 2']);
});

test('writes the lines ticked and no other', async () => {
  const { panel, box } = await preview();
  await panel.tick(box('Intitulé').input);
  await panel.tick(box('Référence').input);
  await panel.press('Écrire les 2 cochés');
  expect(panel.actions.at(-1)).toEqual({
    type: 'write',
    rowIds: ['ref', 'heures'],
    over: { ref: 'MA REF', heures: '' },
  });
  expect(document.activeElement?.className).toBe('panel');
});

test('keeps the ticks while the state changes, and while the list is closed', async () => {
  const { panel, box, ticked } = await preview();
  await panel.tick(box('Intitulé').input);
  const added = row({ id: 'fin', label: 'Fin', wanted: '08/01/2027', group: 'Module 2' });
  await panel.show(fakeState({ rows: [...ROWS, added] }));
  expect(ticked()).toEqual([false, false, true, true]);
  await panel.press('Revenir sans écrire');
  expect(panel.place.querySelector('form.preview')).toBeNull();
  await panel.press("Voir avant d'écrire");
  expect(ticked()).toEqual([false, false, true, true]);
});

test('ticks everything but what the user typed, and unticks everything', async () => {
  const { panel, box, ticked } = await preview();
  await panel.tick(box('Référence').input);
  await panel.press('Tout décocher');
  expect(ticked()).toEqual([false, false, false]);
  expect(panel.button('Écrire ce qui est coché').disabled).toBe(true);
  await panel.press('Tout cocher');
  expect(ticked()).toEqual([false, true, true]);
});

test('gives way to the progress of the run, then to what became of each field', async () => {
  const { panel } = await preview();
  expect(panel.place.querySelector<HTMLElement>('section.results')?.hidden).toBe(true);
  await panel.show(fakeState({ rows: ROWS, run: 'running' }));
  await panel.show(fakeState({ rows: ROWS, run: 'done' }));
  expect(panel.place.querySelector('form.preview')).toBeNull();
  expect(panel.place.querySelector<HTMLElement>('section.results')?.hidden).toBe(false);
});
