import { expose, held, line, put } from '../../shared/widgets.js';
import { combobox } from './combobox.js';
import { communes, contracts, levels } from './options.js';
import { selectOnly } from './select-only.js';
import './page.css';

expose(() => held);

// Comboboxes of the three editions of ARIA: where the role stands and who owns the list differ.
combobox('aria10', 'Commune (ARIA 1.0)', communes, {
  markup:
    '<input type="text" id="$id" role="combobox" aria-autocomplete="list" aria-owns="$id-p" aria-expanded="false">',
});
combobox('aria11', 'Commune (ARIA 1.1)', communes, {
  markup: `<div role="combobox" aria-expanded="false" aria-owns="$id-p" aria-haspopup="listbox">
    <input type="text" id="$id" aria-autocomplete="list" aria-controls="$id-p"></div>`,
});
combobox('aria12', 'Commune (ARIA 1.2)', communes, {
  markup: `<input type="text" id="$id" role="combobox" aria-autocomplete="both" aria-controls="$id-p"
    aria-expanded="false"><button type="button" tabindex="-1" aria-label="Ouvrir la liste">▾</button>`,
});
combobox('strict', 'Commune du lieu', communes, {
  markup:
    '<input type="text" id="$id" role="combobox" aria-autocomplete="list" aria-controls="$id-p" aria-expanded="false">',
  strict: true,
});
selectOnly('selectOnly', 'Nature du contrat', contracts);
selectOnly('selectOnlyFading', 'Niveau actuel de formation', levels, { delay: 220, portal: true });
selectOnly('deselects', 'Statut salarié', ['Cadre', 'Non cadre'], { toggles: true });
selectOnly('near', 'Type de formation', ['Inter-Entreprises (catalogue)', 'Intra-Entreprise']);
selectOnly(
  'virtual',
  'Code de la commune',
  Array.from({ length: 5000 }, (_, rank) => `Commune ${rank + 1}`),
  { virtual: true },
);

/** Display-only box, list of bare `div`s: nothing says what it is. */
function displayOnly() {
  const box = line(
    'displayOnly',
    'Sous dispositif',
    '<div class="caption">Sous dispositif</div><div class="box" tabindex="0"><input readonly placeholder="Sélectionnez un élément"><span>▾</span></div>',
  );
  box.firstElementChild.remove();
  const shown = box.querySelector('input');
  let menu = null;
  const close = () => {
    menu?.remove();
    menu = null;
  };
  box.querySelector('.box').addEventListener('mousedown', event => {
    event.preventDefault();
    if (menu) return close();
    menu = document.createElement('div');
    menu.className = 'menu';
    for (const text of ['Plan de développement des compétences', 'Bilan de compétences']) {
      const option = document.createElement('div');
      option.textContent = text;
      option.addEventListener('click', () => {
        shown.value = text;
        put('displayOnly')(text);
        close();
      });
      menu.append(option);
    }
    box.append(menu);
  });
}
displayOnly();

/** Always open listbox; several at once if asked. */
function listbox(key, label, options, several) {
  const box = line(
    key,
    label,
    `<ul role="listbox" tabindex="0" aria-labelledby="$id-l" ${several ? 'aria-multiselectable="true"' : ''}></ul>`,
    { labelTag: 'div' },
  );
  held[key] = several ? [] : null;
  for (const text of options) {
    const item = document.createElement('li');
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.textContent = text;
    item.addEventListener('click', () => {
      const isOn = several && item.getAttribute('aria-selected') === 'true';
      if (!several) for (const other of item.parentNode.children) other.ariaSelected = 'false';
      item.ariaSelected = String(!isOn);
      const chosen = [...box.querySelectorAll('[aria-selected=true]')].map(
        it => options[[...it.parentNode.children].indexOf(it)],
      );
      held[key] = several ? chosen : chosen[0];
    });
    box.querySelector('ul').append(item);
  }
}
listbox('listbox', 'Catégorie socio-professionnelle', ['Employés', 'Ouvriers', 'Cadres'], false);
listbox('listboxMultiple', 'Publics visés', ['Salariés', 'Apprentis', 'Bénévoles'], true);

/** A group of buttons; `how` says which ARIA they wear. */
function buttons(
  key,
  label,
  options,
  { role = '', state = 'aria-pressed', group = 'group', tag = 'button' },
) {
  const box = line(key, label, `<div role="${group}" aria-labelledby="$id-l" class="set"></div>`, {
    labelTag: 'div',
  });
  for (const text of options) {
    const button = document.createElement(tag);
    if (tag === 'button') button.type = 'button';
    else button.tabIndex = 0;
    if (role) button.setAttribute('role', role);
    button.setAttribute(state, 'false');
    button.textContent = text;
    button.addEventListener('click', () => {
      for (const other of button.parentNode.children) other.setAttribute(state, 'false');
      button.setAttribute(state, 'true');
      put(key)(text);
    });
    box.querySelector('.set').append(button, ' ');
  }
}
buttons('ariaRadios', 'Paiement direct', ['Oui', 'Non'], {
  role: 'radio',
  state: 'aria-checked',
  group: 'radiogroup',
  tag: 'span',
});
buttons('segmented', 'Modalité pédagogique', ['Présentielle', 'Mixte', 'AFEST'], {});

/** A box drawn by a `span`: `role` says checkbox or switch. */
function box(key, label, role) {
  const mark = line(
    key,
    label,
    `<span role="${role}" tabindex="0" aria-checked="false" aria-labelledby="$id-l">&nbsp;</span>`,
    {
      labelTag: 'span',
    },
  ).querySelector('[role]');
  held[key] = false;
  mark.addEventListener('click', () => {
    held[key] = !held[key];
    mark.ariaChecked = String(held[key]);
  });
}
box('ariaCheckbox', 'Travailleur handicapé', 'checkbox');
box('ariaSwitch', 'Formation à distance', 'switch');

/** A spin button of two arrows and no text box: keys and clicks only. */
const spin = line(
  'spin',
  'Nombre de participants',
  '<div role="spinbutton" tabindex="0" aria-labelledby="$id-l" aria-valuenow="0" aria-valuemin="0" aria-valuemax="50" class="box">0</div>',
  {
    labelTag: 'div',
  },
).querySelector('[role]');
held.spin = 0;
spin.addEventListener('keydown', event => {
  const step = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  if (!step) return;
  event.preventDefault();
  held.spin = Math.max(0, Math.min(50, held.spin + step));
  spin.textContent = spin.ariaValueNow = String(held.spin);
});
