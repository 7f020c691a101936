import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A box that writes a phone by pairs as one leaves it, without what its prefix stands for. */
function phoneBox(before: string): HTMLInputElement {
  show(
    `<div><label for="tel">Téléphone</label><div class="line"><span>${before}</span>
     <input id="tel" type="tel"></div></div>`,
    '.line { display: flex }',
  );
  const box = the<HTMLInputElement>('#tel');
  box.addEventListener('blur', () => {
    const digits = box.value.replace(/\D/gu, '').replace(/^(?:33|0)/u, '');
    box.value = digits.replace(/^(.)(..)(..)(..)(..)$/u, '$1 $2 $3 $4 $5');
  });
  return box;
}

it('holds a phone that goes on from the prefix drawn before its box', async () => {
  const box = phoneBox('+33');
  const outcome = await write(await controlNamed('Téléphone'), '0612345678');
  expect(outcome).toMatchObject({ status: 'held-reformatted', read: '6 12 34 56 78' });
  expect(box.value).toBe('6 12 34 56 78');
});

it.each(['+32', 'Ex : +33 6 01 02 03 04'])('misses the first digit after « %s »', async before => {
  phoneBox(before);
  const outcome = await write(await controlNamed('Téléphone'), '0612345678');
  expect(outcome.status).toBe('refused');
});
