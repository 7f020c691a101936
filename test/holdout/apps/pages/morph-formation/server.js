import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';

/** What the server's process holds for this page. */
export const assigns = {
  reference: '',
  objectif: null,
  organisme: null,
  modalite: null,
  distance: null,
  sanction: null,
  titre: '',
  debut: null,
  fin: null,
  heures: null,
  reglement: null,
  frais: null,
  honneur: false,
};

/** What is on screen but is no answer: texts as typed, open lists, results of a search. */
export const view = { texts: {}, open: '', query: '', found: [], errors: {} };

const day = text => {
  const [, dd, mm, yyyy] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return dd ? `${yyyy}-${mm}-${dd}` : null;
};
const casts = {
  debut: day,
  fin: day,
  distance: parseFrench,
  heures: parseFrench,
  frais: parseFrench,
};

export const entriesOf = {
  objectif: lists.objectifsDossier,
  modalite: lists.modalites,
  sanction: lists.sanctions,
};

async function search(query) {
  view.query = query;
  assigns.organisme = null;
  view.found = query.length < 3 ? [] : await lists.askServer(lists.organismes, query, 200);
}

/** One event of the page: answered after the way there and back. */
export async function handle({ event, name, value }) {
  await new Promise(resolve => setTimeout(resolve, 180));
  if (event === 'toggle') view.open = view.open === name ? '' : name;
  if (event === 'away') view.open = '';
  if (event === 'choose') {
    assigns[name] = value;
    view.open = '';
  }
  if (event === 'search') await search(value);
  if (event === 'take') {
    assigns.organisme = value;
    view.found = [];
    view.query = value;
  }
  if (event === 'tick') assigns[name] = !assigns[name];
  if (event === 'validate') {
    const cast = casts[name];
    assigns[name] = cast ? cast(value) : value;
    view.texts[name] = value;
    view.errors[name] = cast && value && assigns[name] === null ? 'Valeur incorrecte' : '';
  }
}
