import './global.js';
import { Formio } from '@formio/js/form';
import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import 'flatpickr/dist/flatpickr.min.css';
import '@formio/js/dist/formio.form.min.css';
import 'bootstrap/dist/css/bootstrap.min.css';
import moment from 'moment-timezone';
import { expose, hand } from '../../shared/expose.js';
import { askServer, organismes } from '../../shared/lists.js';
import { definition, meanings, words } from './form.js';
import './page.css';

// The kit would fetch its calendar and the time zones from a server, unless the page has them.
moment.zonesLoaded = true;
flatpickr.l10ns.fr = French;
window.flatpickr = flatpickr;
window['flatpickr-fr'] = French;

const providers = organismes.map(nom => ({ nom, siret: nom.slice(-14) }));

Formio.registerPlugin(
  {
    priority: 0,
    /** The portal's own server. */
    async staticRequest({ url }) {
      const typed = new URL(url).searchParams.get('texte') ?? '';
      const found = await askServer(organismes, typed, 450);
      return providers.filter(({ nom }) => found.includes(nom));
    },
  },
  'serveur',
);

let followed = '';
document.querySelector('#suivi').addEventListener('input', ({ target }) => {
  followed = target.value;
});

const meaning = (key, code) => meanings[key].find(({ value }) => value === code)?.label ?? null;

function plain({ data }) {
  const coded = Object.keys(meanings).map(key => [key, meaning(key, data[key])]);
  const [teaching, placement, assessment] = data.couts ?? [];
  return {
    reference: data.reference ?? '',
    intitule: data.intitule ?? '',
    ...Object.fromEntries(coded),
    organisme: providers.find(({ siret }) => siret === data.organisme)?.nom ?? null,
    distance: data.distance ?? null,
    debut: data.debut?.slice(0, 10) || null,
    fin: data.fin?.slice(0, 10) || null,
    heures: data.heures ?? null,
    jours: data.jours ?? null,
    pedagogique: teaching?.montant ?? null,
    positionnement: placement?.montant ?? null,
    evaluation: assessment?.montant ?? null,
    repas: Boolean(data.annexes?.repas),
    hebergement: Boolean(data.annexes?.hebergement),
    transport: Boolean(data.annexes?.transport),
    honneur: Boolean(data.honneur),
    suivi: followed,
  };
}

const places = {
  pedagogique: '[ref="datagrid-couts-row"]:nth-child(1)',
  evaluation: '[ref="datagrid-couts-row"]:nth-child(3)',
  hebergement: '.formio-component-annexes .form-check-inline:nth-child(2)',
};

/** Marks for the hand-driven proof, put again whenever the kit draws. */
function mark() {
  const keys = [...Object.keys(plain({ data: {} }))];
  for (const key of keys) {
    const place = document.querySelector(places[key] ?? `.formio-component-${key}`);
    for (const [name, value] of Object.entries(hand(key))) place?.setAttribute(name, value);
  }
}

const target = document.querySelector('#formulaire');
Formio.createForm(target, definition, {
  language: 'fr',
  i18n: { fr: words },
  noAlerts: true,
}).then(form => {
  expose(() => plain(form.submission));
  new MutationObserver(mark).observe(target, { childList: true, subtree: true });
  mark();
});
