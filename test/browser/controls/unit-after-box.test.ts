import { expect, it } from 'vitest';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

it.each([
  ['beside it', '<div><div>Durée</div><div><input><span>heures</span></div></div>'],
  [
    'in its row',
    '<table><tr><td>Durée</td><td><input></td><td>heures</td></tr><tr><td>Coût</td><td><input></td></tr></table>',
  ],
])('the unit of a box, %s, helps and is no name', async (_, html) => {
  show(html);
  const { hint, labels } = await controlNamed('Durée');
  expect(hint).toBe('heures');
  expect(labels.map(({ text }) => text)).not.toContain('heures');
});

it('a unit before a box is its name', async () => {
  show(
    '<div><div>Durée</div><p><span>Heures</span> <input></p><p><span>Jours</span> <input></p></div>',
  );
  expect((await controlNamed('Heures')).hint).toBe('');
  expect((await controlNamed('Jours')).hint).toBe('');
});
