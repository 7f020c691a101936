import { describe, expect, it } from 'vitest';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { portalList } from '../controls/portal-list.ts';
import { writeThenUndo } from './an-undo.ts';

const refused = (key: string) => ({ done: false, reason: { key } });

describe('undo', () => {
  it.each(['', 'Ancien'])('puts back a text that was « %s »', async before => {
    const held = { name: '' };
    show(`<label>Nom <input value="${before}"></label>`);
    const input = the<HTMLInputElement>('input');
    input.addEventListener('change', () => {
      held.name = input.value;
    });
    expect(await writeThenUndo('Nom', 'Martin', 'text')).toEqual({ done: true });
    expect([input.value, held.name]).toEqual([before, before]);
  });

  it('puts back a date and an amount as they were shown', async () => {
    show('<div><div>Début</div><input value="01/02/2026" placeholder="JJ/MM/AAAA"></div>');
    expect(await writeThenUndo('Début', '2026-11-16', 'date')).toEqual({ done: true });
    expect(the<HTMLInputElement>('input').value).toBe('01/02/2026');
    show('<label>Coût <input inputmode="decimal" value="12,5"></label>');
    expect(await writeThenUndo('Coût', 300, 'money')).toEqual({ done: true });
    expect(the<HTMLInputElement>('input').value).toBe('12,5');
  });

  it('unticks a box', async () => {
    show('<label><input type="checkbox">Siège</label>');
    expect(await writeThenUndo('Siège', true, 'checkbox')).toEqual({ done: true });
    expect(the<HTMLInputElement>('input').checked).toBe(false);
  });

  it('puts a native list back on its placeholder', async () => {
    show('<label>Sexe <select><option value="">Choisir<option>Féminin</select></label>');
    expect(await writeThenUndo('Sexe', 'Féminin', 'list')).toEqual({ done: true });
    expect(the<HTMLSelectElement>('select').value).toBe('');
  });

  it('empties a list of the portal by choosing the chosen option again', async () => {
    const held = portalList('Sexe', ['Féminin', 'Masculin']);
    expect(await writeThenUndo('Sexe', 'Masculin', 'list')).toEqual({ done: true });
    expect(held.changes).toEqual(['Masculin', null]);
  });

  it('goes back to the option that was chosen', async () => {
    const held = portalList('Sexe', ['Féminin', 'Masculin'], 'Féminin');
    expect(await writeThenUndo('Sexe', 'Masculin', 'list')).toEqual({ done: true });
    expect(held.chosen).toBe('Féminin');
  });

  it('says that a radio cannot be unticked', async () => {
    show(`<fieldset><legend>Titulaire</legend><label><input type="radio" name="t">Oui</label>
      <label><input type="radio" name="t">Non</label></fieldset>`);
    const result = await writeThenUndo('Titulaire', 'Oui', 'choice');
    expect(result).toEqual(refused('reason.undo-impossible'));
    expect(the<HTMLInputElement>('input').checked).toBe(true);
  });

  it('releases a pill', async () => {
    const pill = (text: string) => `<button type="button" aria-pressed="false">${text}</button>`;
    show(`<div><p>Titulaire</p><div>${pill('Oui')}${pill('Non')}</div></div>`);
    for (const button of document.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        const on = button.getAttribute('aria-pressed') === 'true';
        button.setAttribute('aria-pressed', String(!on));
      });
    }
    expect(await writeThenUndo('Titulaire', 'Oui', 'choice')).toEqual({ done: true });
    expect(document.querySelector('[aria-pressed=true]')).toBeNull();
  });

  it('leaves alone what the user changed since', async () => {
    show('<label>Nom <input></label>');
    const input = the<HTMLInputElement>('input');
    const result = await writeThenUndo('Nom', 'Martin', 'text', () => {
      input.value = 'Tapé depuis';
    });
    expect(result).toEqual(refused('reason.undo-changed'));
    expect(input.value).toBe('Tapé depuis');
  });

  it('is never claimed when the page puts our value back', async () => {
    show('<label>Nom <input value="Ancien"></label>');
    const input = the<HTMLInputElement>('input');
    const result = await writeThenUndo('Nom', 'Martin', 'text', () => {
      input.addEventListener('input', () => {
        input.value = 'Martin';
      });
    });
    expect(result).toEqual(refused('reason.undo-impossible'));
  });
});
