import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import { panel } from './panel.js';
import './page.css';

// The page's server: what it has been posted. Every change of a field posts the whole panel, which
// comes back after a while and replaces all that was there: what was typed meanwhile is gone.
const session = {
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: null,
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  tauxHoraire: null,
  honneur: false,
  posts: 0,
};
expose(() => {
  const { posts: _, ...state } = session;
  return state;
});

const zone = document.getElementById('ctl00_cphMain_upSalarie');
const progress = document.getElementById('ctl00_upProgress');
const towns = { 34070: ['Montpellier'], 34170: ['Castelnau-le-Lez'] };

const readers = {
  naissance: text => {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
    return day ? `${year}-${month}-${day}` : null;
  },
  tauxHoraire: text =>
    /^\d+(,\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null,
  telephone: text => text.replace(/\D/g, ''),
  prenom: text => text.trim().replace(/^./, first => first.toUpperCase()),
};
const listed = new Set(['sexe', 'ville', 'contrat', 'csp', 'statut', 'nirTemporaire']);

function take(key, value) {
  if (readers[key]) session[key] = readers[key](value);
  else session[key] = listed.has(key) ? value || null : value;
  if (key === 'codePostal') session.ville = null;
}

function render() {
  zone.setHTMLUnsafe(panel(session, towns[session.codePostal] ?? []));
  takeMarks(zone);
}

zone.addEventListener('change', ({ target }) => {
  const key = target.closest('[data-field]').dataset.field;
  const posted = target.type === 'checkbox' ? target.checked : target.value;
  progress.style.display = '';
  setTimeout(() => {
    take(key, posted);
    session.posts += 1;
    render();
    progress.style.display = 'none';
  }, 280);
});
document.getElementById('aspnetForm').addEventListener('submit', event => event.preventDefault());
render();
