import { expect, it } from 'vitest';
import { fill } from '../../../lib/assist/fill.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { fillOptions, itemFor } from './a-fill.ts';

/** A box under which the page writes in red what it thinks of the value. */
function judgedBox(rule: (text: string) => string) {
  show('<div><div>NIR</div><input><p style="color:#c00"></p></div><label>Ville <input></label>');
  const input = the<HTMLInputElement>('input');
  input.addEventListener('blur', () => {
    the('p').textContent = rule(input.value);
  });
}

it("takes the page's own message for a refusal, though the box holds the value", async () => {
  const message = 'Le NIR ne correspond pas au nom de naissance';
  judgedBox(() => message);
  const filled = await fill(
    [await itemFor('NIR', 'ABC'), await itemFor('Ville', 'Lyon')],
    fillOptions(),
  );
  expect(filled[0]?.outcome).toMatchObject({
    status: 'refused',
    read: 'ABC',
    reason: { key: 'reason.page-says', params: { message } },
  });
  expect(filled[1]?.outcome.status).toBe('held');
});

it('does not take for one the message that goes away with the value', async () => {
  judgedBox(text => (text ? '' : 'Saisie obligatoire'));
  the('p').textContent = 'Saisie obligatoire';
  const [first] = await fill([await itemFor('NIR', 'ABC')], fillOptions());
  expect(first?.outcome.status).toBe('held');
});

it('tells of each field as soon as it is written', async () => {
  judgedBox(() => '');
  const told: string[] = [];
  const items = [await itemFor('NIR', 'ABC'), await itemFor('Ville', 'Lyon')];
  const onProgress = ({ item, outcome }: { item: { field: { key: string } }; outcome: object }) =>
    told.push(`${item.field.key} ${'status' in outcome ? outcome.status : ''}`);
  await fill(items, fillOptions({ onProgress }));
  expect(told.slice(0, 2)).toEqual(['NIR held', 'Ville held']);
});
