import { expect, it } from 'vitest';
import type { AssistantState } from '../../../lib/assist/state.ts';
import { assistantHere, rowOf } from '../robustness/a-run.ts';
import { formationPage, shownOn, WANTED } from '../robustness/formation-page.ts';

const REFERENCE = "Référence interne de l'entreprise";
const TITLE = 'Intitulé de formation';
const START = 'Début de formation';
const TYPED = 'MA REF';

const EMPTY = Object.fromEntries(Object.keys(WANTED).map(label => [label, '']));

/** The page with what the user typed, and the lines as the panel shows them. */
async function scene(typed: Readonly<Record<string, string>> = {}) {
  const page = formationPage();
  for (const [label, text] of Object.entries(typed)) page.box(label).value = text;
  const { assistant, run } = assistantHere();
  await expect.poll(() => assistant.state.rows.length).toBeGreaterThan(5);
  return {
    page,
    assistant,
    run,
    offers: () => assistant.state.rows.map(({ label, offer }) => [label, offer]),
    /** As the lines show them at the time of the call. */
    write(...labels: string[]): Promise<AssistantState> {
      const lines = labels.map(label => rowOf(assistant.state, label));
      const over = Object.fromEntries(lines.map(({ id, value }) => [id, value]));
      return run({ type: 'write', rowIds: lines.map(({ id }) => id), over });
    },
  };
}

it('writes the lines that are chosen, and leaves the others empty', async () => {
  const { page, write } = await scene();
  await write(START, TITLE);
  expect(shownOn(page)).toEqual({ ...EMPTY, [TITLE]: WANTED[TITLE], [START]: WANTED[START] });
  expect(page.held).toEqual({ [TITLE]: WANTED[TITLE], [START]: WANTED[START] });
});

it('writes in the order of the page, whatever the order of the choice', async () => {
  const { page, write } = await scene();
  const order: string[] = [];
  for (const label of [TITLE, START, REFERENCE]) {
    page.box(label).addEventListener('change', () => order.push(label));
  }
  await write(START, TITLE, REFERENCE);
  expect(order).toEqual([REFERENCE, TITLE, START]);
});

it('replaces what the user typed when they chose so, and puts it back', async () => {
  const { page, run, write, assistant } = await scene({ [REFERENCE]: TYPED });
  expect(rowOf(assistant.state, REFERENCE)).toMatchObject({ offer: 'conflict', value: TYPED });
  const after = await write(REFERENCE);
  expect(page.held[REFERENCE]).toBe('Formation GFLE');
  await run({ type: 'undo', rowId: rowOf(after, REFERENCE).id });
  expect(page.held[REFERENCE]).toBe(TYPED);
  expect(page.box(REFERENCE).value).toBe(TYPED);
});

it('keeps a text that came in the field after the lines were shown', async () => {
  const { page, write, assistant } = await scene({ [TITLE]: 'Une autre formation' });
  page.box(REFERENCE).value = TYPED;
  page.box(TITLE).value = 'Encore une autre';
  const after = await write(REFERENCE, TITLE, START);
  expect(shownOn(page)).toMatchObject({
    [REFERENCE]: TYPED,
    [TITLE]: 'Encore une autre',
    [START]: WANTED[START],
  });
  expect(rowOf(after, REFERENCE)).toMatchObject({ status: 'conflict', offer: 'conflict' });
  expect(assistant.state.run).toBe('done');
});

it('writes nothing the second time', async () => {
  const { page, write, offers } = await scene();
  const labels = Object.keys(WANTED);
  await write(...labels);
  expect(shownOn(page)).toEqual(WANTED);
  expect(offers().filter(([, offer]) => offer)).toEqual([]);
  const told: string[] = [];
  for (const type of ['input', 'change', 'keydown', 'pointerdown']) {
    page.main.addEventListener(type, () => told.push(type), true);
  }
  await write(...labels);
  expect(told).toEqual([]);
});

it('asks again about no list but those that are chosen', async () => {
  const { page, assistant, run, write } = await scene();
  const list = 'Type de formation';
  page.box(list).innerText = '';
  page.box(list).append(new Option(''), new Option('En groupe'), new Option('Seul'));
  const asked: string[] = [];
  assistant.subscribe(({ question }) => {
    if (question?.kind !== 'option') return;
    asked.push(question.label);
    const { rowId } = question;
    assistant.dispatch({ type: 'answer', answer: { kind: 'option', rowId, option: null } });
  });
  await run({ type: 'fill-page' });
  expect(asked).toEqual([list]);
  page.box(REFERENCE).value = '';
  await write(REFERENCE);
  expect(page.held[REFERENCE]).toBe('Formation GFLE');
  expect(asked).toEqual([list]);
  await write(list);
  expect(asked).toEqual([list, list]);
});
