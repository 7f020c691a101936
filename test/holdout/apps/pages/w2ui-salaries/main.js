import { w2form, w2utils } from 'w2ui';
import 'w2ui/w2ui-2.0.min.css';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import './page.css';

w2utils.locale({
  dateFormat: 'dd/mm/yyyy',
  decimalSymbol: ',',
  groupSymbol: ' ',
  currencyPrefix: '',
  currencySuffix: ' €',
  currencyPrecision: 2,
  phrases: { 'No matches': 'Aucun résultat', 'Loading...': 'Chargement…', None: 'Aucun' },
});

const rows = entries => entries.map((text, rank) => ({ id: `k${rank}`, text }));
const line = (field, type, label, more = {}) => ({
  field,
  type,
  required: !['usage', 'mobile', 'mel', 'charge'].includes(field),
  ...more,
  html: { label, span: 6, ...more.html },
});
const list = (field, label, entries) =>
  line(field, 'list', label, { options: { items: rows(entries), match: 'contains' } });

const form = new w2form({
  name: 'salarie',
  header: 'Saisie salarié(e)',
  fields: [
    line('nom', 'text', 'Nom de naissance', { html: { group: 'État civil' } }),
    line('usage', 'text', 'Nom d’usage'),
    line('prenom', 'text', 'Prénom'),
    list('sexe', 'Sexe', lists.sexes),
    line('naissance', 'date', 'Date de naissance', { options: { format: 'dd/mm/yyyy' } }),
    line('temporaire', 'radio', 'NIR temporaire', { options: { items: rows(['Oui', 'Non']) } }),
    line('nir', 'text', 'NIR', { html: { text: ' 13 caractères' } }),
    line('voie', 'text', 'N° et voie', { html: { group: 'Coordonnées' } }),
    line('cp', 'text', 'Code postal'),
    line('ville', 'text', 'Ville'),
    line('mobile', 'text', 'Téléphone'),
    list('contrat', 'Nature du contrat', lists.contrats),
    list('csp', 'Catégorie socio-pro.', lists.categories),
    line('taux', 'money', 'Taux horaire brut'),
    line('charge', 'percent', 'Taux de charge', { options: { precision: 2 } }),
  ],
  record: {},
  actions: {
    Supprimer() {},
    Enregistrer() {},
  },
});
form.fields.find(({ field }) => field === 'contrat').html.group = 'Emploi';
form.formHTML = form.generateHTML();

const two = part => String(part).padStart(2, '0');
function iso(text) {
  const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text ?? '') ?? [];
  return year ? `${year}-${two(month)}-${two(day)}` : null;
}
const words = ['nom', 'usage', 'prenom', 'nir', 'voie', 'cp', 'ville', 'mobile'];
const kits = ['sexe', 'contrat', 'csp'];
expose(() => {
  const { record } = form;
  return {
    ...Object.fromEntries(words.map(key => [key, record[key] ?? ''])),
    ...Object.fromEntries(kits.map(key => [key, record[key]?.text ?? null])),
    temporaire: { k0: 'Oui', k1: 'Non' }[record.temporaire] ?? null,
    naissance: iso(record.naissance),
    taux: record.taux || null,
    charge: record.charge || null,
  };
});

setTimeout(() => {
  form.render('#app');
  setTimeout(() => {
    for (const { field, $el, el } of form.fields) {
      const box = el ?? $el?.[0];
      if (hand(field)['data-hand']) box?.closest('.w2ui-field').setAttribute('data-hand', field);
    }
  }, 100);
}, 300);
