import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A page that puts its own text back a moment after it was told of a change: `times`, or always. */
function puttingBack(times: number, only: (event: InputEvent) => boolean = () => true) {
  const held = { value: '', puts: 0, told: 0 };
  show('<div><div>Raison sociale</div><input></div>');
  const input = the<HTMLInputElement>('input');
  input.addEventListener('input', event => {
    held.told++;
    if (held.puts >= times || !only(event as InputEvent)) {
      held.value = input.value;
      return;
    }
    held.puts++;
    setTimeout(() => {
      input.value = held.value;
    }, 150);
  });
  return { held, input };
}

it('writes again a text that was put back once', { timeout: 15_000 }, async () => {
  const { held, input } = puttingBack(1);
  const outcome = await write(await controlNamed('Raison sociale'), 'GFLE');
  expect(outcome).toMatchObject({ status: 'held', read: 'GFLE' });
  expect(held).toMatchObject({ value: 'GFLE', puts: 1 });
  expect(input.value).toBe('GFLE');
});

it('types when the page only believes what is typed', { timeout: 15_000 }, async () => {
  // What a script sets comes untrusted; what the browser inserts does not.
  const { held } = puttingBack(Number.POSITIVE_INFINITY, event => !event.isTrusted);
  const outcome = await write(await controlNamed('Raison sociale'), 'GFLE');
  expect(outcome).toMatchObject({ status: 'held', read: 'GFLE' });
  expect(held.value).toBe('GFLE');
});

it('says lost when the page always puts its own back', { timeout: 15_000 }, async () => {
  const { held, input } = puttingBack(Number.POSITIVE_INFINITY);
  const outcome = await write(await controlNamed('Raison sociale'), 'GFLE');
  expect(outcome).toMatchObject({ status: 'lost', read: null });
  expect(outcome.reason?.key).toBe('reason.put-back');
  expect(held.value).toBe('');
  expect(input.value).toBe('');
  expect(held.told).toBeLessThan(20);
});
