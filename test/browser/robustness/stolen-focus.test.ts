import { describe, expect, it, onTestFinished } from 'vitest';
import { the } from '../controls/control-named.ts';
import { assistantHere, isHeld, rowOf } from './a-run.ts';
import { formationPage, WANTED } from './formation-page.ts';

const TITLE = 'Intitulé de formation';
const THIEF = '<p><label>Rechercher dans le site <input class="thief"></label></p>';

const pageWithThief = () => {
  const page = formationPage(THIEF);
  const thief = the<HTMLInputElement>('.thief');
  return { ...page, thief, steal: () => thief.focus() };
};

describe('a page that takes the focus elsewhere', () => {
  it.each([
    ['as soon as a field is entered', 'focusin'],
    ['as soon as it hears a character', 'input'],
  ])('%s gets its values in their own fields', async (_, type) => {
    const { main, thief, held, steal } = pageWithThief();
    const onField = ({ target }: Event) => target !== thief && steal();
    main.addEventListener(type, onField);
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(thief.value).toBe('');
    expect(held).toEqual(WANTED);
    expect(state.run).toBe('done');
  });

  it('again and again gets its values in their own fields', async () => {
    const { thief, held, steal } = pageWithThief();
    const timer = setInterval(steal, 3);
    onTestFinished(() => clearInterval(timer));
    await assistantHere().run({ type: 'fill-page' });
    expect(thief.value).toBe('');
    expect(held).toEqual(WANTED);
  });

  it('never has a refused text typed in the box that has the focus', async () => {
    const { main, box, thief, steal } = pageWithThief();
    const title = box(TITLE) as HTMLInputElement;
    // A box that takes nothing sends the assistant up all its ways of writing.
    title.addEventListener('input', () => {
      title.value = '';
    });
    main.addEventListener('focusin', ({ target }) => target === title && steal());
    const state = await assistantHere().run({ type: 'fill-page' });
    expect(thief.value).toBe('');
    expect(isHeld(rowOf(state, TITLE))).toBe(false);
    expect(rowOf(state, TITLE).value).toBe('');
  });
});
