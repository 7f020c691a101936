// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ExtraContext } from '../../../components/extras/asked.ts';
import type { ExtrasKit } from '../../../components/extras/kit.ts';
import { mountExtra } from '../../../components/extras/mount-extra.tsx';
import { extraApart } from '../../../components/overlay/extra-apart.tsx';
import { Panel } from '../../../components/panel.tsx';
import { EMPTY_OVERVIEW } from '../../../lib/assist/initial-state.ts';
import type { Action, AssistantState } from '../../../lib/assist/state.ts';
import '../../../locales/text.ts';
import { fakeRow, fakeState } from './fake-state.ts';

const KIT: ExtrasKit = {
  words: {},
  css: '',
  mountExtra,
  jobs: {
    guidedRun: async () => undefined,
    undoAll: async () => ({ back: 0, left: 0 }),
    chooseCard: async () => undefined,
    writeChosen: async () => undefined,
    readOn: async () => undefined,
    fillEmployees: async () => undefined,
    reopenPerson: async () => false,
    addModules: async () => undefined,
  },
  mountNotes: () => () => undefined,
  mountPointing: () => () => undefined,
  drivers: {
    writeCalendar: async () => ({ done: true }),
    writeSegments: async () => ({ done: true }),
    writeSpin: async () => ({ done: true }),
    writeFile: async () => ({ done: true }),
    writeSeveral: async () => ({ done: true }),
    periodDriver: () => async () => ({ done: true }),
    splitDriver: () => async () => ({ done: true }),
    cellDriver: () => async () => ({ done: true }),
    scrollThrough: async first => [...first],
  },
};
const LINE = fakeRow({ id: 'titre', label: 'Intitulé', status: 'write', value: '', offer: 'sure' });

/** The panel as on the portal's page, its extras apart: they come, or fail, when the test says. */
function panelOnPage() {
  let kit: ExtrasKit | null = null;
  const asked: { give: () => void; refuse: () => void }[] = [];
  const actions: Action[] = [];
  let grown = 0;
  const load = () =>
    new Promise<ExtrasKit>((resolve, reject) => {
      const give = () => {
        kit = KIT;
        resolve(KIT);
      };
      asked.push({ give, refuse: () => reject(new Error('gone')) });
    });
  const extra = extraApart({ here: () => kit, load }, () => grown++);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const source = { overview: async () => EMPTY_OVERVIEW, values: async () => ({}) };
  const show = (state: AssistantState) =>
    act(() =>
      render(
        <ExtraContext.Provider value={extra}>
          <Panel
            state={state}
            dispatch={action => actions.push(action)}
            copySource={source}
            onOptions={() => undefined}
            onPrint={() => undefined}
          />
        </ExtraContext.Provider>,
        place,
      ),
    );
  return {
    ...{ asked, actions, place, show },
    grown: () => grown,
    lines: () => place.querySelectorAll('form.preview li').length,
    press: (name: string) =>
      act(() =>
        [...place.querySelectorAll('button')].find(each => each.textContent === name)?.click(),
      ),
    answer: (how: 'give' | 'refuse') => act(async () => asked.at(-1)?.[how]()),
  };
}

test('opening the panel asks for nothing; the list asks once, and waits in a quiet line', async () => {
  const panel = panelOnPage();
  await panel.show(fakeState({ rows: [LINE] }));
  expect(panel.asked).toHaveLength(0);
  await panel.press("Voir avant d'écrire");
  expect(panel.asked).toHaveLength(1);
  expect(panel.place.textContent).toContain('Un instant…');
  await panel.answer('give');
  expect(panel.place.textContent).not.toContain('Un instant…');
  expect(panel.lines()).toBe(1);
  // The panel is taller: it may have to move.
  expect(panel.grown()).toBe(1);

  await panel.press('Revenir sans écrire');
  expect(panel.lines()).toBe(0);
  await panel.press("Voir avant d'écrire");
  expect(panel.lines()).toBe(1);
  expect(panel.asked).toHaveLength(1);
});

test('what is shown follows the state, and what is pressed in it reaches the engine', async () => {
  const panel = panelOnPage();
  await panel.show(fakeState({ rows: [LINE] }));
  await panel.press("Voir avant d'écrire");
  await panel.answer('give');
  await panel.show(fakeState({ rows: [LINE, { ...LINE, id: 'fin', label: 'Fin' }] }));
  expect(panel.lines()).toBe(2);
  await panel.press('Tout décocher');
  await panel.press('Tout cocher');
  await panel.press('Écrire les 2 cochés');
  expect(panel.actions.at(-1)).toMatchObject({ type: 'write', rowIds: ['titre', 'fin'] });
  await panel.show(fakeState({ rows: [LINE], run: 'running' }));
  expect(panel.lines()).toBe(0);
});

test('a question that cannot be shown says so, and can be asked for again', async () => {
  const panel = panelOnPage();
  await panel.show(fakeState({ run: 'waiting', question: { kind: 'save-policy' } }));
  await panel.answer('refuse');
  const said = panel.place.querySelector('[role="alert"]')?.textContent;
  expect(said).toContain("n'a pas pu être affichée");
  expect(panel.place.textContent).not.toContain('Un instant…');
  await panel.press('Réessayer');
  expect(panel.asked).toHaveLength(2);
  expect(panel.place.textContent).toContain('Un instant…');
  await panel.answer('give');
  expect(panel.place.querySelector('[role="alert"]')).toBeNull();
  await panel.press('Non, je le ferai moi-même');
  expect(panel.actions).toEqual([{ type: 'answer', answer: { kind: 'save-policy', save: false } }]);
});
