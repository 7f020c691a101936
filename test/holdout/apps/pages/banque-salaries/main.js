import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  civilite: null,
  nom: '',
  prenom: '',
  usage: '',
  naissance: null,
  temporaire: null,
  nir: '',
  adresse: '',
  cp: '',
  ville: '',
  mobile: '',
  mel: '',
  contrat: null,
  csp: null,
  niveau: null,
  taux: null,
  globale: '',
};
expose(() => held);
takeMarks();
const $ = id => document.getElementById(id);

/** A panel unfolds by itself once what the one before asks is there; it never folds again. */
function unfold() {
  const first = held.civilite && held.nom && held.prenom && held.naissance;
  if (first) setTimeout(() => $('v2').classList.add('ouvert'), 250);
  if (first && held.nir.length === 13 && held.adresse && held.cp && held.ville)
    setTimeout(() => $('v3').classList.add('ouvert'), 250);
}
$('v1').classList.add('ouvert');
const put = (key, value) => {
  held[key] = value;
  unfold();
};

const same = text => text;
const spaced = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
for (const [id, key, shown = same, kept = same] of [
  ['z1', 'nom', text => text.toUpperCase()],
  ['z2', 'prenom'],
  ['z3', 'usage', text => text.toUpperCase()],
  ['z4', 'adresse'],
  ['z5', 'cp'],
  ['z6', 'ville', text => text.toUpperCase()],
  ['z7', 'mobile', spaced, text => text.replace(/\D/g, '')],
  ['z8', 'mel', text => text.trim().toLowerCase()],
  ['globale', 'globale'],
])
  $(id).addEventListener('blur', ({ target }) => {
    target.value = shown(target.value);
    put(key, kept(target.value));
  });
$('z9').addEventListener('blur', ({ target }) => {
  put('taux', parseFrench(target.value));
  target.value = formatFrench(held.taux);
});

// A date of three lists.
const months = Array.from({ length: 12 }, (_, rank) =>
  new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(2026, rank)),
);
const two = rank => String(rank).padStart(2, '0');
const fill = (list, head, entries) =>
  list.replaceChildren(
    new Option(head, ''),
    ...entries.map(([text, value]) => new Option(text, value)),
  );
fill(
  $('zj'),
  'Jour',
  Array.from({ length: 31 }, (_, rank) => [String(rank + 1), two(rank + 1)]),
);
fill(
  $('zm'),
  'Mois',
  months.map((it, rank) => [it, two(rank + 1)]),
);
fill(
  $('za'),
  'Année',
  Array.from({ length: 80 }, (_, rank) => [2010 - rank, 2010 - rank].map(String)),
);
for (const id of ['zj', 'zm', 'za'])
  $(id).addEventListener('change', () => {
    const parts = [$('za').value, $('zm').value, $('zj').value];
    put('naissance', parts.every(Boolean) ? parts.join('-') : null);
  });

// A number of five boxes, each of which hands over to the next once it is full.
const boxes = [...document.querySelectorAll('.cases input')];
for (const [rank, box] of boxes.entries()) {
  box.addEventListener('input', () => {
    put('nir', boxes.map(({ value }) => value).join(''));
    if (box.value.length === box.maxLength) boxes[rank + 1]?.focus();
  });
}

for (const choice of document.querySelectorAll('.choix'))
  for (const item of choice.children)
    item.addEventListener('click', () => {
      for (const other of choice.children) other.classList.toggle('oui', other === item);
      put(choice.dataset.f, item.dataset.v);
    });

// One sheet over the page for every list.
const entries = { contrat: lists.contrats, csp: lists.categories, niveau: lists.niveauxSalarie };
for (const face of document.querySelectorAll('.deroule'))
  face.addEventListener('click', () => {
    const key = face.dataset.f;
    const [title, rows] = document.querySelectorAll('#voile .titre, #voile .rangs');
    title.textContent = face.nextElementSibling.firstChild.textContent;
    rows.replaceChildren(
      ...entries[key].map(text => {
        const row = Object.assign(document.createElement('div'), { textContent: text });
        row.className = 'rang';
        row.addEventListener('click', () => {
          face.firstElementChild.textContent = text;
          $('voile').classList.remove('ouvert');
          put(key, text);
        });
        return row;
      }),
    );
    setTimeout(() => $('voile').classList.add('ouvert'), 120);
  });
$('voile').addEventListener('click', ({ target }) => {
  if (target === $('voile')) $('voile').classList.remove('ouvert');
});
