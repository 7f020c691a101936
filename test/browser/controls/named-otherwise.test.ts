import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

it('chooses in the dialog of options that a named button opens', async () => {
  const face = `<label for="b" id="l">Type de pièce</label><button id="b" type="button" aria-haspopup="dialog"
    aria-expanded="false" aria-labelledby="l b">Choisir un type</button>`;
  show(
    `<div>${face}</div><button type="button" aria-haspopup="dialog">Choisir une autre vue</button>`,
  );
  const button = the<HTMLButtonElement>('#b');
  button.addEventListener('click', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.style.position = 'absolute';
    for (const text of ['Annexe', 'Budget']) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.addEventListener('click', () => {
        button.textContent = text;
        dialog.remove();
      });
      dialog.append(option);
    }
    document.body.append(dialog);
  });
  expect(await scan(document)).toHaveLength(1);
  const outcome = await write(await controlNamed('Type de pièce'), 'Budget');
  expect(outcome).toMatchObject({ status: 'held', read: 'Budget' });
  // Once chosen, it is the same list still.
  expect(await controlNamed('Type de pièce')).toMatchObject({ kind: 'list' });
});

const options = (texts: readonly string[]) =>
  texts.map(text => `<li role="option" aria-selected="false">${text}</li>`).join('');

it('answers by a list of options always there, whose keyboard stops elsewhere', async () => {
  const list = (id: string, name: string, style = '') =>
    `<div style="${style}"><div id="${id}">${name}</div><ul role="listbox" tabindex="-1"
     aria-labelledby="${id}">${options(['Attestation', 'Certification'])}</ul></div>`;
  show(`${list('s', 'Sanction')}${list('o', 'Menu', 'position: absolute; top: 300px')}
    <div><label for="c">Ville</label><input id="c" aria-controls="v"><p id="n">Villes</p>
    <ul role="listbox" tabindex="-1" id="v" aria-labelledby="n">${options(['LUNEL'])}</ul></div>`);
  const held: string[] = [];
  the('ul').addEventListener('click', ({ target }) => {
    const pressed = target as HTMLElement;
    for (const item of the('ul').children)
      item.setAttribute('aria-selected', String(item === pressed));
    held.push(pressed.textContent ?? '');
  });
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Sanction', 'Ville']);
  const control = await controlNamed('Sanction');
  expect(control).toMatchObject({ kind: 'choice', options: ['Attestation', 'Certification'] });
  expect(await write(control, 'Certification')).toMatchObject({ status: 'held' });
  expect(held).toEqual(['Certification']);
});

it('reads radios and boxes drawn by buttons of the old kind', async () => {
  const drawn = (role: string, id: string, words: string) =>
    `<td><input type="button" role="${role}" aria-checked="false" id="${id}"><label for="${id}">${words}</label></td>`;
  show(
    `<table><tr><td>Paiement direct</td>${drawn('radio', 'y', 'Oui')}${drawn('radio', 'n', 'Non')}</tr></table>
     <table><tr>${drawn('checkbox', 'm', 'Mandat de gestion')}</tr></table><input type="button" value="Enregistrer">`,
    'input { width: 14px; height: 14px; padding: 0 }',
  );
  for (const button of document.querySelectorAll('[role]')) {
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-checked') === 'true';
      if (button.id !== 'm')
        for (const other of [the('#y'), the('#n')]) other.setAttribute('aria-checked', 'false');
      button.setAttribute('aria-checked', String(button.id !== 'm' || !isOn));
    });
  }
  const direct = await controlNamed('Paiement direct');
  expect(await write(direct, 'Non')).toMatchObject({ status: 'held', read: 'Non' });
  const mandate = await controlNamed('Mandat de gestion');
  expect(await read(mandate)).toBe(false);
  expect(await write(mandate, true)).toMatchObject({ status: 'held', read: true });
  expect(await scan(document)).toHaveLength(2);
});
