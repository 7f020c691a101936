// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../../locales/popup.ts';
import { fakeRow, fakeState } from './fake-state.ts';
import { showPanel } from './show-panel.tsx';

test('offers both ways of filling when the page is recognised', async () => {
  const panel = showPanel(fakeState());
  await panel.press('Remplir cet onglet');
  await panel.press('Tout remplir');
  expect(panel.actions).toEqual([{ type: 'fill-page' }, { type: 'fill-all' }]);
});

test('says why nothing can be done, and does nothing', () => {
  const panel = showPanel(fakeState({ blocked: { key: 'blocked.no-portal' } }));
  expect(panel.place.textContent).toContain("Mon Espace n'est pas ouvert");
  expect(panel.button('Remplir cet onglet').disabled).toBe(true);
  expect(panel.button('Tout remplir').disabled).toBe(true);
});

test('lets one fill a page that is not recognised: the question comes then', () => {
  const panel = showPanel(fakeState({ page: null, blocked: { key: 'blocked.page-unknown' } }));
  expect(panel.button('Remplir cet onglet').disabled).toBe(false);
});

test('leads to the form of the centre when there is none', async () => {
  const panel = showPanel(fakeState({ centre: null, blocked: { key: 'blocked.no-centre' } }));
  await panel.press('Saisir le centre');
  expect(panel.sections).toEqual(['centre']);
});

test('shows only the stop button while a run goes on', async () => {
  const doing = { key: 'panel.looking' };
  const progress = { done: 2, total: 9, doing };
  const panel = showPanel(fakeState({ run: 'running', progress }));
  expect(panel.has('Remplir cet onglet')).toBe(false);
  expect(panel.place.querySelector('progress')?.value).toBe(2);
  await panel.press('Arrêter');
  expect(panel.actions).toEqual([{ type: 'stop' }]);
});

test('keeps one status region, there from the start, and says what is being done in it', async () => {
  const panel = showPanel(fakeState());
  const status = panel.place.querySelector('[role="status"]');
  expect(status?.textContent).toBe('');
  await panel.show(fakeState({ summary: { key: 'summary.nothing' } }));
  expect(panel.place.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(panel.place.querySelector('[role="status"]')).toBe(status);
  expect(status?.textContent).toBe('Rien à changer : tout y était déjà.');
});

test('lists each field with its status, the value read on the page and the reason', () => {
  const row = fakeRow({ status: 'refused', value: '12', reason: { key: 'panel.looking' } });
  const panel = showPanel(fakeState({ rows: [row] }));
  const item = panel.place.querySelector('ol[aria-label="Résultat"] > li');
  expect(item?.getAttribute('data-field')).toBe('intitule');
  expect(item?.getAttribute('data-status')).toBe('refused');
  expect(item?.textContent).toContain('Intitulé de formation');
  expect(item?.textContent).toContain('refusé par la page');
  expect(item?.textContent).toContain('lu sur la page : 12');
  expect(item?.textContent).toContain('Lecture de la page…');
});

test('lists what is left to look at before what is in place, once nothing is being written', async () => {
  const rows = [
    fakeRow({ id: 'a', field: 'a', status: 'held' }),
    fakeRow({ id: 'b', field: 'b', status: 'missing', value: '', canUndo: false }),
    fakeRow({ id: 'c', field: 'c', status: 'held' }),
    fakeRow({ id: 'd', field: 'd', status: 'propose', canWrite: true }),
  ];
  const order = () =>
    [...panel.place.querySelectorAll<HTMLElement>('ol > li')].map(({ dataset }) => dataset.field);
  const panel = showPanel(fakeState({ rows }));
  expect(order()).toEqual(['b', 'd', 'a', 'c']);
  await panel.show(fakeState({ rows, run: 'running' }));
  expect(order()).toEqual(['a', 'b', 'c', 'd']);
});

test('counts once what is to be looked at: the checks do, nothing beside them', () => {
  const rows = [fakeRow({ status: 'missing', value: '' }), fakeRow({ id: 'b', status: 'held' })];
  const panel = showPanel(fakeState({ rows }));
  expect(panel.place.querySelectorAll('.results .chip')).toHaveLength(0);
});

test('says nothing of what the page holds where nothing was written yet', () => {
  const row = fakeRow({ status: 'write', value: '', canUndo: false });
  const panel = showPanel(fakeState({ rows: [row] }));
  expect(panel.place.querySelector('ol')?.textContent).not.toContain('rien');
});

test('offers for a field only what works for it', async () => {
  const rows = [
    fakeRow({ id: 'a', label: 'A', canUndo: true, canShow: false, canWrite: false }),
    fakeRow({ id: 'b', label: 'B', canUndo: false, canShow: true, canWrite: true }),
  ];
  const panel = showPanel(fakeState({ rows }));
  await panel.press('Remettre comme avant : A');
  await panel.press('Montrer : B');
  await panel.press('Écrire : B');
  expect(panel.actions).toEqual([
    { type: 'undo', rowId: 'a' },
    { type: 'show', rowId: 'b' },
    { type: 'write', rowIds: ['b'], over: { b: fakeRow().value } },
  ]);
  expect(() => panel.button('Montrer : A')).toThrow();
  expect(() => panel.button('Écrire : A')).toThrow();
});

test('writes all the proposed values at once, and no conflict', async () => {
  const rows = [
    fakeRow({ id: 'a', status: 'propose', canWrite: true }),
    fakeRow({ id: 'b', status: 'conflict', canWrite: true }),
    fakeRow({ id: 'c', status: 'propose', canWrite: true }),
  ];
  const panel = showPanel(fakeState({ rows }));
  await panel.press('Écrire les 2 proposés');
  expect(panel.actions).toEqual([{ type: 'write', rowIds: ['a', 'c'] }]);
});

test('says who was ticked, and no more: ticks made fast add up', () => {
  const panel = showPanel(fakeState({ chosen: ['e2'] }));
  panel.field('Camille EXEMPLE').click();
  expect(panel.actions).toEqual([{ type: 'choose-employees', ids: ['e1'], going: true }]);
});

test('chooses everybody at once', async () => {
  const panel = showPanel(fakeState({ chosen: [] }));
  await panel.press('Tout cocher');
  expect(panel.actions).toEqual([{ type: 'choose-employees', ids: ['e1', 'e2'], going: true }]);
});

test('says that the vault is closed and leads to where it opens, without a box for it here', async () => {
  const employees = [{ id: 'e1', name: 'Salarié 1' }];
  const blocked = { key: 'blocked.vault-locked' };
  const panel = showPanel(fakeState({ locked: true, employees, chosen: ['e1'], blocked }));
  expect(panel.place.textContent).toContain('Le coffre est fermé');
  expect(panel.place.textContent).toContain('Salarié 1');
  expect(panel.place.querySelector('input[type=password]')).toBeNull();
  await panel.press('Ouvrir le coffre');
  expect(panel.sections).toEqual(['vault']);
});

test('offers to open the vault while a run waits for it', async () => {
  const question = { kind: 'your-turn', message: { key: 'blocked.vault-locked' } } as const;
  const panel = showPanel(fakeState({ run: 'waiting', locked: true, question }));
  await panel.press('Ouvrir le coffre');
  expect(panel.sections).toEqual(['vault']);
  expect(panel.actions).toEqual([]);
});

const shownRow = (row: Parameters<typeof fakeRow>[0]) =>
  showPanel(fakeState({ rows: [fakeRow({ value: '', wanted: '', ...row })] })).place.querySelector(
    'li.row',
  )?.textContent ?? '';

test('does not call unknown an amount that awaits an answer', () => {
  const said = shownRow({ status: 'missing', reason: { key: 'reason.amount' } });
  expect(said).toContain('attend votre réponse');
  expect(said).not.toMatch(/inconnue|Complétez/);
});

test('says once what is for the user to do', () => {
  const said = shownRow({ status: 'yours', reason: { key: 'reason.yours' } });
  expect(said).toContain('à vous de le faire');
  expect(said).not.toContain('À faire par vous');
});

test('moves no box from under the pointer when the first person is ticked', async () => {
  const panel = showPanel(fakeState({ blocked: { key: 'blocked.no-people' } }));
  const before = () => {
    const all = [...panel.place.querySelectorAll('.panel *')];
    return all.slice(0, all.indexOf(panel.place.querySelector('.people') as Element)).length;
  };
  const whenBlocked = before();
  expect(panel.place.querySelector('[data-blocked]')).not.toBeNull();
  await panel.show(fakeState({ blocked: null }));
  expect(before()).toBe(whenBlocked);
});
