import { expect, it } from 'vitest';
import { assistantHere, isHeld, rowOf } from './a-run.ts';
import { type FormationPage, formationPage, labelOf, WANTED } from './formation-page.ts';

/**
 * As a page whose server draws the form: a moment after a field is left, nothing of the form is
 * there; then it stands again, every node new, with what the page had noted.
 */
function redrawsAfterEachField(page: FormationPage, { after, away }: Record<string, number>): void {
  const { main, held } = page;
  const redraw = () => {
    const fields = [...main.querySelectorAll('.field')].map(field => field.cloneNode(true));
    if (fields.length === 0) return; // Gone already.
    main.replaceChildren();
    setTimeout(() => {
      main.append(...fields);
      for (const label of Object.keys(WANTED)) page.box(label).value = held[label] ?? '';
    }, away);
  };
  main.addEventListener('change', ({ target }) => {
    if (labelOf(target as Element)) setTimeout(redraw, after);
  });
}

it('is not asked « Quelle page est-ce ? » of a form that is being drawn when it is pressed', async () => {
  const page = formationPage();
  const fields = [...page.main.childNodes];
  page.main.replaceChildren();
  const { run } = assistantHere();
  setTimeout(() => page.main.append(...fields), 700);
  const state = await run({ type: 'fill-page' });
  expect(state.question).toBeNull();
  expect(state.run).toBe('done');
  expect(page.held).toEqual(WANTED);
});

it.each([
  { after: 0, away: 300 },
  { after: 60, away: 300 },
  { after: 60, away: 900 },
  { after: 400, away: 120 },
])(
  'a form that goes $after ms after each field, for $away ms, is filled whole',
  {
    timeout: 60_000,
  },
  async times => {
    const page = formationPage();
    redrawsAfterEachField(page, times);
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(page.held).toEqual(WANTED);
    expect(state.run).toBe('done');
    for (const label of Object.keys(WANTED)) expect(isHeld(rowOf(state, label)), label).toBe(true);
  },
);
