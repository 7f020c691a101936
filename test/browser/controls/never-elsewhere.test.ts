import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A text already written, the caret in it, then a slider in which nothing can be typed. */
function noteThenSlider() {
  show(`<p id="n">Remarque</p><div contenteditable="true" role="textbox" aria-labelledby="n">Lu</div>
    <label for="s">Distance en kilomètres</label>
    <input type="range" id="s" min="0" max="20" step="0.5" value="0">`);
  const note = the('[contenteditable]');
  note.focus();
  document.getSelection()?.selectAllChildren(note);
  return { note, slider: the<HTMLInputElement>('input') };
}

it('moves a slider to a number with decimals', async () => {
  const { slider } = noteThenSlider();
  const outcome = await write(await controlNamed('Distance en kilomètres'), 7.5);
  expect(outcome).toMatchObject({ status: 'held', read: 7.5 });
  expect(slider.value).toBe('7.5');
});

it('leaves the field before alone when a slider does not take the number', async () => {
  const { note, slider } = noteThenSlider();
  slider.addEventListener('input', () => {
    slider.value = '0';
  });
  const outcome = await write(await controlNamed('Distance en kilomètres'), 7.5);
  expect(outcome.status).toBe('refused');
  expect(note.textContent).toBe('Lu');
});
