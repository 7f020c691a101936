import '@scania/tegel/dist/tegel/tegel.css';
import './elements.js';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const funds = ['AG2R LA MONDIALE', 'AGRICA', 'APICIL', 'AUDIENS', 'KLESIA', 'PRO BTP'];
const insurers = ['AÉSIO mutuelle', 'Harmonie Mutuelle', 'MGEN', 'Mutex', 'OCIRP'];
const townsOf = {
  59000: ['LILLE'],
  59650: ["VILLENEUVE-D'ASCQ"],
  59800: ['FIVES', 'HELLEMMES', 'LILLE', 'LOMME'],
};
const held = {
  recherche: '',
  notice: false,
  raison: 'GROUPEMENT FLE',
  siegeVoie: '2 RUE DE VERDUN',
  siegeCp: '34000',
  siegeCommune: 'MONTPELLIER',
  public: null,
  effectif: null,
  retraite: null,
  prevoyance: null,
  voie: '',
  complement: '',
  codePostal: '',
  commune: null,
  telephone: '',
  email: 'accueil@example.org',
  nature: null,
  debut: null,
  fin: null,
  salaire: null,
  handicap: false,
  direct: true,
  commentaires: '',
  alertes: true,
  atteste: false,
  envois: 0,
};
expose(() => held);
const at = id => document.getElementById(id);

/** What a box tells at each key, and what it writes again once left. */
function follow(id, { take = text => text, leave } = {}) {
  const box = at(id);
  box.addEventListener('tdsInput', () => {
    held[id] = take(box.value ?? '');
  });
  if (leave)
    box.addEventListener('tdsBlur', () => {
      box.value = leave(box.value ?? '');
      held[id] = take(box.value);
    });
}
function tick(id, event = 'tdsChange') {
  at(id).addEventListener(event, ({ detail }) => {
    held[id] = detail.checked;
  });
}
function fillList(list, rows) {
  list.replaceChildren(
    ...rows.map(([value, text]) =>
      Object.assign(document.createElement('tds-dropdown-option'), { value, textContent: text }),
    ),
  );
}
function choose(id) {
  at(id).addEventListener('tdsChange', ({ detail }) => {
    held[id] = detail.value || null;
  });
}
function takeDay(box, key) {
  box.addEventListener('tdsInput', () => {
    held[key] = box.value || null;
  });
}

function fillCompany() {
  for (const id of ['raison', 'siegeVoie', 'siegeCp', 'siegeCommune', 'email'])
    at(id).value = held[id];
  for (const radio of document.querySelectorAll('[name=public]'))
    radio.addEventListener('tdsChange', ({ detail }) => {
      held.public = detail.value;
    });
  follow('effectif', { take: text => (text === '' ? null : Number(text)) });
  fillList(
    at('prevoyance'),
    insurers.map((text, rank) => [`OP${rank + 1}`, text]),
  );
  choose('prevoyance');
  // The rows are those that a server finds for what is typed.
  const list = at('retraite');
  let rest;
  list.addEventListener('tdsInput', ({ detail }) => {
    const typed = detail.target?.value ?? detail.composedPath()[0].value;
    clearTimeout(rest);
    if (typed.length < 3) return;
    rest = setTimeout(async () => {
      fillList(
        list,
        (await askServer(funds, typed, 550)).map(text => [text, text]),
      );
    }, 300);
  });
  choose('retraite');
}

function fillAddress() {
  follow('voie', { leave: text => text.toLocaleUpperCase('fr') });
  follow('complement');
  follow('email');
  const inPairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
  follow('telephone', { leave: inPairs });
  follow('codePostal');
  choose('commune');
  // The towns of a postal code, told by a server.
  let rest;
  at('codePostal').addEventListener('tdsInput', () => {
    clearTimeout(rest);
    Object.assign(at('commune'), { disabled: true, value: null });
    held.commune = null;
    rest = setTimeout(() => {
      const towns = townsOf[held.codePostal] ?? [];
      fillList(
        at('commune'),
        towns.map(text => [text, text]),
      );
      at('commune').disabled = !towns.length;
    }, 650);
  });
}

function showTerm() {
  at('terme').replaceChildren();
  held.fin = null;
  if (held.nature === 'CDI') return;
  const label = held.nature === 'CDD' ? 'Date de fin du CDD' : 'Fin de mission';
  const options = { type: 'date', name: 'fin', label, labelPosition: 'outside', noMinWidth: true };
  const box = Object.assign(document.createElement('tds-datetime'), options);
  takeDay(box, 'fin');
  const line = document.createElement('div');
  for (const [name, value] of Object.entries(hand('fin'))) line.setAttribute(name, value);
  line.append(box);
  at('terme').append(line);
}

function fillContract() {
  for (const chip of document.querySelectorAll('[name=nature]'))
    chip.addEventListener('tdsChange', ({ detail }) => {
      held.nature = detail.value;
      setTimeout(showTerm, 300);
    });
  takeDay(at('debut'), 'debut');
  follow('salaire', {
    take: parseFrench,
    leave(text) {
      const value = parseFrench(text);
      return value === null ? text : formatFrench(value);
    },
  });
  follow('commentaires');
  tick('handicap', 'tdsToggle');
  tick('alertes', 'tdsToggle');
  tick('direct');
  tick('atteste');
}

follow('recherche');
tick('notice');
at('onglets').addEventListener('tdsChange', ({ detail }) => {
  at('introduction').hidden = detail.selectedTabIndex !== 0;
  at('employeur').hidden = detail.selectedTabIndex !== 1;
});
setTimeout(() => {
  at('employeur').replaceChildren(at('formulaire').content.cloneNode(true));
  takeMarks();
  document.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    held.envois += 1;
  });
  fillCompany();
  fillAddress();
  fillContract();
}, 900);
