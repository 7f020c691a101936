import '@siemens/ix/dist/siemens-ix/siemens-ix.css';
import { defineCustomElement as blind } from '@siemens/ix/components/ix-blind.js';
import { defineCustomElement as button } from '@siemens/ix/components/ix-button.js';
import { defineCustomElement as checkbox } from '@siemens/ix/components/ix-checkbox.js';
import { defineCustomElement as header } from '@siemens/ix/components/ix-content-header.js';
import { defineCustomElement as custom } from '@siemens/ix/components/ix-custom-field.js';
import { defineCustomElement as dateInput } from '@siemens/ix/components/ix-date-input.js';
import { defineCustomElement as search } from '@siemens/ix/components/ix-expanding-search.js';
import { defineCustomElement as input } from '@siemens/ix/components/ix-input.js';
import { defineCustomElement as layout } from '@siemens/ix/components/ix-layout-auto.js';
import { defineCustomElement as numberInput } from '@siemens/ix/components/ix-number-input.js';
import { defineCustomElement as radio } from '@siemens/ix/components/ix-radio.js';
import { defineCustomElement as radioGroup } from '@siemens/ix/components/ix-radio-group.js';
import { defineCustomElement as select } from '@siemens/ix/components/ix-select.js';
import { defineCustomElement as item } from '@siemens/ix/components/ix-select-item.js';
import { defineCustomElement as spinner } from '@siemens/ix/components/ix-spinner.js';
import { defineCustomElement as textarea } from '@siemens/ix/components/ix-textarea.js';
import { defineCustomElement as toggle } from '@siemens/ix/components/ix-toggle.js';
import { defineCustomElement as typography } from '@siemens/ix/components/ix-typography.js';
import { defineCustomElement as icon } from '@siemens/ix-icons/components/ix-icon.js';
import { expose, hand } from '../../shared/expose.js';
import { askServer, categories, contrats } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

Object.assign(document.documentElement.dataset, { ixTheme: 'classic', ixColorSchema: 'light' });
const towns = ['PLOERDUT', 'PLOERMEL', 'PLOEREN', 'PLOEMEUR', 'PLOUAY', 'VANNES'];
const held = {
  recherche: '',
  nom: '',
  usage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  handicap: false,
  voie: '',
  codePostal: '',
  ville: null,
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  taux: null,
  autreNom: 'KERVELLA',
  autrePrenom: 'Yann',
  consentement: false,
};
const at = id => document.getElementById(id);
const on = (id, event, take) =>
  at(id).addEventListener(event, ({ detail }) => take(detail, at(id)));

/** A box whose text is told as it is typed. */
function typed(id) {
  on(id, 'valueChange', text => {
    held[id] = text ?? '';
  });
}
/** A box whose text is told, and written again by the page, once it is left. */
function rewritten(id, rewrite) {
  on(id, 'ixChange', (text, box) => {
    held[id] = rewrite(text ?? '');
    box.value = held[id];
  });
}
/** A list valued by code. */
function listed(id, options) {
  at(id).append(
    ...options.map(([value, label]) =>
      Object.assign(document.createElement('ix-select-item'), { value, label }),
    ),
  );
  on(id, 'valueChange', code => {
    held[id] = code || null;
  });
}
/** A list that a server fills for what is typed on its face. */
function served(id, entries) {
  let turn = 0;
  on(id, 'inputChange', async (text, list) => {
    const mine = ++turn;
    if ((text ?? '').length < 3) return;
    const found = await askServer(entries, text, 600);
    if (mine !== turn) return;
    const rows = found.map(label =>
      Object.assign(document.createElement('ix-select-item'), { value: label, label }),
    );
    list.replaceChildren(...rows);
  });
  on(id, 'valueChange', text => {
    held[id] = text || null;
  });
}
/** One number or the other is asked for, a little after the answer. */
function askNumber() {
  const isTemporary = held.temporaire;
  const key = isTemporary ? 'ntt' : 'nir';
  const box = Object.assign(document.createElement('ix-input'), {
    id: key,
    label: isTemporary ? 'Numéro technique temporaire' : 'N° de sécurité sociale (NIR)',
    helperText: isTemporary ? 'De 11 à 40 caractères' : '13 caractères, sans la clé',
    maxLength: isTemporary ? 40 : 13,
    required: true,
  });
  for (const [name, value] of Object.entries(hand(key))) box.setAttribute(name, value);
  Object.assign(held, { nir: '', ntt: '' });
  at('numero').replaceChildren(box);
  typed(key);
}

for (const define of [blind, button, checkbox, header, custom, dateInput, search, input, layout])
  define();
for (const define of [numberInput, radio, radioGroup, select, item, spinner, textarea, toggle])
  define();
for (const define of [typography, icon]) define();
takeMarks();
expose(() => held);
for (const id of ['recherche', 'usage', 'voie', 'codePostal', 'email', 'autreNom', 'autrePrenom'])
  typed(id);
const capitals = text => text.toLocaleUpperCase('fr');
const capital = text => text.replace(/(^|[\s-])\p{L}/gu, capitals);
rewritten('nom', capitals);
rewritten('prenom', capital);
rewritten('telephone', text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '));
on('naissance', 'valueChange', text => {
  const [day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text ?? '')?.slice(1) ?? [];
  held.naissance = year ? `${year}-${month}-${day}` : null;
});
on('taux', 'valueChange', amount => {
  held.taux = amount ?? null;
});
listed('sexe', Object.entries({ F: 'Féminin', M: 'Masculin' }));
listed(
  'contrat',
  [...contrats, 'Vacation'].map((text, rank) => [`c${rank}`, text]),
);
listed(
  'csp',
  categories.map((text, rank) => [String(rank), text]),
);
served('ville', towns);
on('temporaire', 'valueChange', code => {
  held.temporaire = code === '1';
  setTimeout(askNumber, 300);
});
for (const id of ['handicap', 'consentement'])
  on(id, 'checkedChange', isOn => {
    held[id] = isOn;
  });
setTimeout(() => {
  at('attente').remove();
  at('form').hidden = false;
}, 700);
