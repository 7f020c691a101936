import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/**
 * A mask of figures, drawn from the start. It guesses what was typed from the length of the text and
 * the place of the caret, and leaves the caret at the end once it was emptied.
 */
function maskedBox(mask: string) {
  show('<label for="t">Téléphone</label><input id="t">');
  const box = the<HTMLInputElement>('#t');
  const holes = [...mask].flatMap((sign, at) => (sign === '_' ? [at] : []));
  const held: string[] = [];
  const drawn = () => {
    const signs = [...mask];
    for (const [rank, at] of holes.entries()) signs[at] = held[rank] ?? '_';
    return signs.join('');
  };
  box.value = drawn();
  box.addEventListener('input', () => {
    const before = drawn();
    const end = box.selectionEnd ?? 0;
    const typed = box.value.length > before.length ? box.value.length - before.length : 1;
    const from = end - typed;
    const cleared = before.length + typed - box.value.length;
    for (const [rank, at] of holes.entries())
      if (at >= from && at < from + cleared) delete held[rank];
    let caret = from;
    for (const sign of box.value.slice(Math.max(0, from), end)) {
      const rank = holes.findIndex(at => at >= caret);
      if (rank < 0 || !/\d/u.test(sign)) continue;
      held[rank] = sign;
      caret = holes[rank + 1] ?? mask.length;
    }
    box.value = drawn();
    const at = caret < 0 ? mask.length : caret;
    box.setSelectionRange(at, at);
  });
  return () => holes.map((_, rank) => held[rank] ?? '').join('');
}

it.each(['__ __ __ __ __', '(__) __.__.__.__'])(
  'types from the first hole of %s, wherever the mask leaves the caret',
  async mask => {
    const held = maskedBox(mask);
    const outcome = await write(await controlNamed('Téléphone'), '0612345678');
    expect(outcome.status).toBe('held-reformatted');
    expect(held()).toBe('0612345678');
  },
);

it('reads a mask that shows as an empty box, before and after', async () => {
  const held = maskedBox('__ __ __ __ __');
  const control = await controlNamed('Téléphone');
  expect(await read(control)).toBeNull();
  await write(control, '0612345678');
  expect(await read(control)).toBe('06 12 34 56 78');
  expect(await write(control, null)).toMatchObject({ status: 'held', read: null });
  expect(held()).toBe('');
});

it.each(['jj/mm/aaaa', '__/__/____', '\u2066\u2068DD\u2069/\u2068MM\u2069/\u2068YYYY\u2069\u2069'])(
  'reads « %s » as no date yet',
  async mask => {
    show(`<label for="d">Date de début</label><input id="d" value="${mask}">`);
    expect(await read(await controlNamed('Date de début'))).toBeNull();
  },
);

it('reads what was typed between the holes that are left', async () => {
  show('<label for="t">Téléphone</label><input id="t" value="06 1_ __ __ __">');
  expect(await read(await controlNamed('Téléphone'))).toBe('06 1_ __ __ __');
});
