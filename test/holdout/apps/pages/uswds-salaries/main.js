import uswds from '@uswds/uswds/js';
import '@uswds/uswds/css/uswds.min.css';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import { categories, contrats } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const villes = [
  'Arzon',
  'Auray',
  'Lorient',
  'Ploemeur',
  'Plœmel',
  'Pontivy',
  'Saint-Avé',
  'Vannes',
];
const held = {
  nom: '',
  prenom: '',
  sexe: null,
  naissance: null,
  temporaire: null,
  nir: '',
  cp: '',
  ville: null,
  tel: '',
  contrat: null,
  csp: null,
  taux: null,
  debut: null,
  commentaires: '',
  informe: false,
  recherche: '',
};
expose(() => held);
takeMarks();

const fill = (id, entries, code) => {
  for (const [rank, text] of entries.entries())
    document.querySelector(id).append(new Option(text, `${code}${rank + 1}`));
};
fill('#f9', villes, '560');
fill('#f11', contrats, 'N');
fill('#f12', categories, 'CSP');
const named = (entries, code) => value => entries[Number(value.slice(code.length)) - 1] ?? null;

const parts = {};
const birth = name => value => {
  parts[name] = value;
  const { nj, nm, na } = parts;
  const full = /^\d{1,2}$/.test(nj ?? '') && nm && /^\d{4}$/.test(na ?? '');
  held.naissance = full ? `${na}-${nm.padStart(2, '0')}-${nj.padStart(2, '0')}` : null;
};
const keep =
  (key, read = text => text.trim()) =>
  value => {
    held[key] = read(value);
  };
const digits = text => text.replace(/\D/g, '');

/** What the page does with each answer, by the name of its box. */
const answers = {
  nom: keep('nom'),
  prenom: keep('prenom'),
  sexe: keep('sexe', code => ({ F: 'Féminin', M: 'Masculin' })[code]),
  nj: birth('nj'),
  nm: birth('nm'),
  na: birth('na'),
  temporaire(value) {
    held.temporaire = value;
    document.querySelector('#bloc-nir').hidden = value !== 'Non';
  },
  nir: keep('nir', digits),
  cp: keep('cp'),
  ville: keep('ville', named(villes, '560')),
  tel: keep('tel'),
  contrat: keep('contrat', named(contrats, 'N')),
  csp: keep('csp', named(categories, 'CSP')),
  taux(value) {
    held.taux = parseFrench(value);
    document.querySelector('#e13').hidden = !value || held.taux !== null;
  },
  commentaires: keep('commentaires'),
  rech: keep('recherche'),
};
addEventListener('change', ({ target }) => {
  // The kit's own box, hidden, holds the day it understood.
  if (target.matches('.usa-date-picker__internal-input')) held.debut = target.value || null;
  else if (target.name === 'informe') held.informe = target.checked;
  else answers[target.name]?.(target.value);
});

// The kit enhances the page once it is there, as its own script does.
setTimeout(() => {
  for (const name of ['comboBox', 'datePicker', 'characterCount', 'inputMask', 'validator'])
    uswds[name].on(document.body);
}, 200);
