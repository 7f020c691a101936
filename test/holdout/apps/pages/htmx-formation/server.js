import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { cost, draw, form, provider, results } from './views.js';

/** The session as the server holds it: what was never posted, or was refused, is not there. */
export const session = {
  sousDispositif: 'Plan de développement des compétences',
  reference: '',
  objectifDossier: null,
  organisme: null,
  modalite: null,
  dureeDistance: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  niveau: null,
  paiementDirect: null,
  coutPedagogique: null,
  repas: null,
  q: '',
  site: '',
};

const day = text => {
  const [, dayOf, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month}-${dayOf}` : null;
};
const read = { debut: day, fin: day };
for (const key of ['dureeDistance', 'heures', 'coutPedagogique', 'repas']) read[key] = parseFrench;

/** Answers a request of the page: the fragment that replaces its target. */
function answer(path, sent) {
  const key = path.split('/')[2];
  if (path === '/formation') return form(session);
  if (path === '/organismes') {
    const query = sent.get('organismeTexte');
    const found = lists.organismes.filter(it => query && it.includes(query.toUpperCase()));
    return results(found);
  }
  const value = sent.get(key) ?? '';
  session[key] = read[key] ? read[key](value) : value || null;
  if (key === 'organisme') return provider(session);
  if (key.startsWith('cout') || key === 'repas') return cost(session, key);
  return draw(session, key, value);
}

/** A server in the page: htmx speaks to it as it would to the network. */
export class PageServer extends EventTarget {
  upload = new EventTarget();
  status = 0;
  open(_verb, path) {
    this.path = path;
    this.responseURL = new URL(path, location.href).href;
  }
  overrideMimeType() {}
  setRequestHeader() {}
  getAllResponseHeaders() {
    return '';
  }
  getResponseHeader() {
    return null;
  }
  abort() {
    this.onabort?.();
  }
  send(body) {
    const [path, query] = this.path.split('?');
    const sent = new URLSearchParams(query ?? body?.toString() ?? '');
    const wait = path === '/organismes' ? 600 : 180;
    setTimeout(() => {
      this.status = 200;
      this.response = answer(path, sent);
      this.responseText = this.response;
      this.onload?.();
    }, wait);
  }
}
