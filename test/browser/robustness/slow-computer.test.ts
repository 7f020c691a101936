import { expect, it, onTestFinished } from 'vitest';
import { slowComputer } from '../slow-computer.ts';
import { assistantHere, isHeld, rowOf } from './a-run.ts';
import { type FormationPage, formationPage, WANTED } from './formation-page.ts';

/** A look at the page lasts longer than the page rests. */
const FIELDS = Array.from({ length: 400 }, (_, at) => `<label>Divers ${at} <input></label>`);

/** A fill does not look at the page again and again until it rests, which it never does. */
it.each([
  ['grows for ever', ({ main }: FormationPage) => main.append(document.createElement('p'))],
  [
    'says the time for ever',
    ({ main }: FormationPage) => main.setAttribute('data-time', String(performance.now())),
  ],
])('a computer four times slower, on a page that %s', { timeout: 60_000 }, async (_, move) => {
  await slowComputer(4);
  const page = formationPage(FIELDS.join(''));
  const timer = setInterval(() => move(page), 20);
  onTestFinished(() => clearInterval(timer));
  const state = await assistantHere().run({ type: 'fill-page' });
  expect(state.run).toBe('done');
  expect(page.held).toEqual(WANTED);
  for (const label of Object.keys(WANTED)) expect(isHeld(rowOf(state, label)), label).toBe(true);
});
