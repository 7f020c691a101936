import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** An option as an element whose words are in its own shadow, a part of them given by a slot. */
function optionOf(text: string, take: () => void) {
  const option = document.createElement('x-choice');
  option.setAttribute('role', 'option');
  const shadow = option.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = ':host { display: block; height: 20px } .off { display: none }';
  const hidden = document.createElement('span');
  hidden.className = 'off';
  hidden.textContent = 'coché';
  shadow.append(style, hidden, `${text.split(' ')[0] ?? ''} `, document.createElement('slot'));
  option.append(text.split(' ').slice(1).join(' '));
  option.addEventListener('click', take);
  return option;
}

it.each(['Masculin', 'Ouvrier qualifié'])(
  'takes « %s », read in the shadow of its option',
  async wanted => {
    show(
      `<div><div id="t">Réponse</div><button type="button" role="combobox" aria-haspopup="listbox"
      aria-expanded="false" aria-labelledby="t">--Aucun--</button></div>`,
      '[role=listbox] { position: absolute; top: 60px }',
    );
    const list = the('[role=combobox]');
    list.addEventListener('click', () => {
      const menu = document.createElement('div');
      menu.setAttribute('role', 'listbox');
      const texts = ['Féminin', 'Masculin', 'Ouvrier qualifié', 'Ouvrier spécialisé'];
      for (const text of texts) {
        menu.append(
          optionOf(text, () => {
            list.textContent = text;
            list.setAttribute('aria-expanded', 'false');
            menu.remove();
          }),
        );
      }
      list.setAttribute('aria-expanded', 'true');
      document.body.append(menu);
    });
    const outcome = await write(await controlNamed('Réponse'), wanted);
    expect(outcome).toMatchObject({ status: 'held', read: wanted });
  },
);
