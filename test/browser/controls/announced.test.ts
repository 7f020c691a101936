import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('does not take for a menu the message that the page announces meanwhile', async () => {
  show(
    `<div><div id="t">Statut salarié</div><div class="box" role="combobox" tabindex="0"
      aria-expanded="false" aria-labelledby="t"></div></div>`,
    '.box { border: 1px solid; width: 260px; height: 24px } .toast { position: fixed; bottom: 0; left: 0 }',
  );
  // A list that is still waiting for another field opens nothing.
  the('.box').addEventListener('mousedown', () => {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.append(
      ...['Votre brouillon est enregistré', 'Fermer'].map(text => {
        const part = document.createElement('div');
        part.textContent = text;
        return part;
      }),
    );
    const live = document.createElement('div');
    live.setAttribute('aria-live', 'polite');
    toast.append(live);
    document.body.append(toast);
  });
  const outcome = await write(await controlNamed('Statut salarié'), 'Employé');
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.list-closed' } });
  expect(outcome.options).toBeUndefined();
});
