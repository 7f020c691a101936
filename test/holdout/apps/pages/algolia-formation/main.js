import { autocomplete } from '@algolia/autocomplete-js';
import 'cally';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  reference: '',
  objectifDossier: null,
  organisme: null,
  modalite: null,
  rechercherPar: null,
  formacode: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: 0,
  paiementDirect: null,
  coutPedagogique: null,
  transport: null,
};
expose(() => held);
takeMarks();

const at = id => document.getElementById(id);
const make = (tag, text, more = {}) =>
  Object.assign(document.createElement(tag), { textContent: text, ...more });

for (const [id, key] of [
  ['ref', 'reference'],
  ['int', 'intitule'],
])
  at(id).addEventListener('input', () => {
    held[key] = at(id).innerText.trim();
  });

// A list that a `details` unfolds.
at('obj')
  .querySelector('ul')
  .append(
    ...lists.objectifsDossier.map(text =>
      make('li', text, {
        onclick: () => {
          held.objectifDossier = text;
          at('obj').querySelector('summary').textContent = text;
          at('obj').open = false;
        },
      }),
    ),
  );

/** The kit's search; `detached` in a box over the page. What is typed and not chosen is nothing. */
function searching(container, key, entries, detached) {
  autocomplete({
    container,
    placeholder: 'Siret, code ou intitulé',
    detachedMediaQuery: detached ? '' : 'none',
    translations: { detachedCancelButtonText: 'Annuler', submitButtonTitle: 'Chercher' },
    getSources: ({ query }) => [
      {
        sourceId: key,
        getItems: async () => {
          const found = query.length < 3 ? [] : await lists.askServer(entries, query, 500);
          return found.map(text => ({ text }));
        },
        getItemInputValue: ({ item }) => item.text,
        onSelect: ({ item }) => {
          held[key] = item.text;
        },
        templates: { item: ({ item }) => item.text, noResults: () => 'Aucun résultat' },
      },
    ],
    onReset: () => {
      held[key] = null;
    },
  });
}
searching(at('of'), 'organisme', lists.organismes, true);

for (const text of lists.modalites) {
  const label = make('label', '');
  const dot = make('input', '', { type: 'radio', name: 'm' });
  dot.addEventListener('change', () => {
    held.modalite = text;
  });
  label.append(dot, make('span', text));
  at('mod').append(label);
}

/** Links as answers. */
function links(id, key, then = () => {}) {
  at(id).addEventListener('click', event => {
    event.preventDefault();
    if (event.target.localName !== 'a') return;
    held[key] = event.target.textContent;
    for (const link of at(id).children) link.className = link === event.target ? 'on' : '';
    then();
  });
}
links('pay', 'paiementDirect');
links('par', 'rechercherPar', () => {
  held.formacode = null;
  const row = make('div', '', { className: 'row' });
  for (const [name, value] of Object.entries(hand('formacode'))) row.setAttribute(name, value);
  const box = make('div', '');
  row.append(make('span', held.rechercherPar, { className: 'cap' }), box);
  at('code').replaceChildren(row);
  setTimeout(searching, 250, box, 'formacode', lists.domaines, false);
});

for (const key of ['debut', 'fin'])
  at(`cal-${key}`).firstElementChild.addEventListener('change', ({ target }) => {
    held[key] = target.value;
    at(`b-${key}`).textContent = target.value.split('-').reverse().join('/');
    at(`cal-${key}`).hidePopover();
  });
at('h').addEventListener('input', () => {
  held.heures = at('h').valueAsNumber;
  at('h-out').textContent = `${String(held.heures).replace('.', ',')} h`;
});
for (const [id, key] of [
  ['c1', 'coutPedagogique'],
  ['c2', 'transport'],
])
  at(id).addEventListener('blur', () => {
    held[key] = parseFrench(at(id).value);
    at(id).setAttribute('aria-invalid', String(held[key] === null));
    if (held[key] !== null) at(id).value = `${formatFrench(held[key])} €`;
  });
