import { describe, expect, it, onTestFinished } from 'vitest';
import { assistantHere, isHeld, rowOf } from './a-run.ts';
import { type Box, type FormationPage, formationPage, labelOf, WANTED } from './formation-page.ts';

/** What a page that never rests does, from now to the end of the test. */
type Unrest = (
  page: FormationPage,
  every: (milliseconds: number, work: () => void) => void,
) => void;

const TITLE = 'Intitulé de formation';

const echo =
  (type: string): Unrest =>
  ({ main }, every) => {
    const told: Element[] = [];
    main.addEventListener(type, ({ target }) => void told.push(target as Element));
    every(1, () => {
      for (const box of told.splice(0)) box.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };

/** Draws its fields anew from its own state, as a framework whose state never settles. */
const redrawEvery =
  (milliseconds: number): Unrest =>
  ({ main, held }, every) =>
    every(milliseconds, () => {
      for (const old of main.querySelectorAll<Box>('.field input')) {
        const twin = old.cloneNode() as Box;
        old.replaceWith(twin);
        twin.value = held[labelOf(twin)] ?? '';
      }
    });

/** Answers every change of the document with another one. */
const rewrite: Unrest = ({ main }, every) => {
  let hears = false;
  const observer = new MutationObserver(() => {
    hears = true;
  });
  observer.observe(main, { subtree: true, attributes: true, childList: true, characterData: true });
  every(1, () => {
    if (!hears) return;
    hears = false;
    main.dataset.turn = String(Number(main.dataset.turn ?? 0) + 1);
    for (const box of main.querySelectorAll('.field input')) box.setAttribute('data-seen', '');
  });
  main.dataset.turn = '0';
};

const grow: Unrest = ({ main }, every) =>
  every(20, () => main.append(Object.assign(document.createElement('p'), { textContent: 'Note' })));

/** Enough fields for a look at the page to take several turns, in which the page has its own. */
const MANY = 600;
/** The same, while on however slow a machine a look is over before the fields are drawn anew. */
const FEW = 60;

function unsettle(unrest: Unrest, others = MANY): FormationPage {
  const more = Array.from({ length: others }, (_, at) => `<label>Divers ${at} <input></label>`);
  const page = formationPage(more.join(''));
  const timers: number[] = [];
  onTestFinished(() => timers.forEach(clearInterval));
  unrest(page, (milliseconds, work) => timers.push(window.setInterval(work, milliseconds)));
  return page;
}

/** Far more than a page at rest takes on a busy machine, far less than for ever. */
const BOUND = 60_000;

describe('a page that loops on its own events', () => {
  it.each<[string, Unrest, number?]>([
    ['sends « input » again each time it hears one', echo('input')],
    ['sends « change » again each time it hears one', echo('change')],
    ['enters the field again each time it is left', echo('focusout')],
    ['draws its fields anew for ever', redrawEvery(100), FEW],
    ['answers each of its changes with another one', rewrite],
    ['grows for ever', grow],
  ])('is filled right when it %s', { timeout: BOUND }, async (_, unrest, others) => {
    const page = unsettle(unrest, others);
    const { run } = assistantHere();
    const state = await run({ type: 'fill-page' });
    expect(state.run).toBe('done');
    expect(page.held).toEqual(WANTED);
    for (const label of Object.keys(WANTED)) expect(isHeld(rowOf(state, label))).toBe(true);
  });

  it('ends and claims nothing that is not there when fields are drawn anew faster than they can be read', {
    timeout: BOUND,
  }, async () => {
    const page = unsettle(redrawEvery(10));
    const { run } = assistantHere();
    const state = await run({ type: 'fill-page' });
    const held: Readonly<Record<string, string>> = page.held;
    for (const row of state.rows.filter(isHeld)) expect(held[row.label]).toBe(WANTED[row.label]);
  });

  it('ends, and says which value it read last, when a value flips back and forth', {
    timeout: BOUND,
  }, async () => {
    const seen: string[] = [];
    const page = unsettle(({ box }, every) =>
      every(130, () => {
        const title = box(TITLE) as HTMLInputElement;
        if (title.value) title.value = title.value === 'AUTRE' ? (WANTED[TITLE] ?? '') : 'AUTRE';
      }),
    );
    const { assistant, run } = assistantHere();
    assistant.subscribe(({ rows }) => {
      const row = rows.find(({ label }) => label === TITLE);
      if (row && isHeld(row)) seen.push(row.value);
    });
    const state = await run({ type: 'fill-page' });
    expect(state.run).toBe('done');
    // Whatever is called held was read so at that moment, never « AUTRE ».
    expect(new Set(seen).has('AUTRE')).toBe(false);
    const { [TITLE]: _flips, ...others } = WANTED;
    expect(page.held).toMatchObject(others);
  });

  it('never says held of a field that is emptied each time it is written', {
    timeout: BOUND,
  }, async () => {
    const page = unsettle(({ box, held }, every) =>
      every(15, () => {
        (box(TITLE) as HTMLInputElement).value = '';
        held[TITLE] = '';
      }),
    );
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(isHeld(rowOf(state, TITLE))).toBe(false);
    expect(rowOf(state, TITLE).value).toBe('');
    const { [TITLE]: _emptied, ...others } = WANTED;
    expect(page.held).toMatchObject(others);
  });
});
