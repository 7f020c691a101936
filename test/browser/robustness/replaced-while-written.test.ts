import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/assist/fill.ts';
import { fillOptions, itemFor } from '../assist/a-fill.ts';
import { the } from '../controls/control-named.ts';
import { portalList } from '../controls/portal-list.ts';
import { assistantHere, isHeld, rowOf } from './a-run.ts';
import { type FormationPage, formationPage, WANTED } from './formation-page.ts';

const TITLE = 'Intitulé de formation';

/** Puts another box of the same kind in the place of the title's, as a re-render does. */
function replaceOn(
  { main, box, held }: FormationPage,
  type: string,
  { once = false, keeps = false }: { once?: boolean; keeps?: boolean },
): void {
  let count = 0;
  main.addEventListener(type, ({ target }) => {
    const old = box(TITLE) as HTMLInputElement;
    if (target !== old || (once && count > 0)) return;
    count++;
    const twin = old.cloneNode() as HTMLInputElement;
    twin.value = keeps ? old.value : '';
    held[TITLE] = twin.value;
    old.replaceWith(twin);
  });
}

describe.each(['focusin', 'input', 'change', 'focusout'])('a box replaced on « %s »', type => {
  it('once, empty, is written in the box that took its place', async () => {
    const page = formationPage();
    replaceOn(page, type, { once: true });
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(page.held).toEqual(WANTED);
    expect(isHeld(rowOf(state, TITLE))).toBe(true);
  });

  it('each time, empty, is said what it is, and the others are filled', {
    timeout: 60_000,
  }, async () => {
    const page = formationPage();
    replaceOn(page, type, {});
    const state = await assistantHere().run({ type: 'fill-page' });
    const row = rowOf(state, TITLE);
    expect(row.value).toBe(page.box(TITLE).value);
    expect(isHeld(row)).toBe(page.held[TITLE] === WANTED[TITLE]);
    const { [TITLE]: _title, ...others } = WANTED;
    expect(page.held).toMatchObject(others);
    expect(state.run).toBe('done');
  });
});

// Replaced as soon as it is entered, a box can be written by nobody: not among these.
it.each(['input', 'change', 'focusout'])(
  'holds the text that a box replaced on « %s » hands on',
  async type => {
    const page = formationPage();
    replaceOn(page, type, { keeps: true });
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(page.held).toEqual(WANTED);
    expect(isHeld(rowOf(state, TITLE))).toBe(true);
  },
);

it('chooses in the list that took the place of the one it had opened, or says why not', async () => {
  const held = portalList('Sexe', ['Féminin', 'Masculin']);
  const box = the('[role=combobox]');
  box.addEventListener('mousedown', () => {
    const twin = box.cloneNode() as HTMLInputElement;
    setTimeout(() => box.replaceWith(twin), 20);
  });
  const [first] = await fill([await itemFor('Sexe', 'Masculin', 'list')], fillOptions());
  // The twin shows nothing: whatever the menu took, nobody can say that it is held.
  expect(first?.outcome.status).not.toMatch(/^held/u);
  expect(held.changes.filter(change => change !== 'Masculin')).toEqual([]);
});
