import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/number-field';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-field';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

// What the server of the application holds: the browser tells it of each change, it answers later.
const session = {
  recherche: '',
  nomNaissance: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: null,
  telephone: '',
  contrat: null,
  csp: null,
  tauxHoraire: null,
  tauxCharge: null,
};
expose(() => session);
takeMarks();

const at = rank => document.getElementById(`v${rank}`);
const roundTrip = 220;

/** The server holds what was told, then sends back how it writes it. */
function bind(element, key, { event = 'change', read = text => text, write } = {}) {
  element.addEventListener(event, () => {
    const told = element.value;
    setTimeout(() => {
      session[key] = read(told);
      if (write) element.value = write(session[key], told);
    }, roundTrip);
  });
}
const chosen = { event: 'value-changed', read: text => text || null };

for (const [rank, key] of [
  [0, 'recherche'],
  [2, 'prenom'],
  [7, 'voie'],
])
  bind(at(rank), key);
bind(at(1), 'nomNaissance', { read: text => text.toUpperCase(), write: held => held });
bind(at(3), 'naissance', { read: text => text || null });
bind(at(4), 'sexe', chosen);
bind(at(11), 'contrat', chosen);
bind(at(12), 'csp', { ...chosen, event: 'change' });
bind(at(9), 'ville', { ...chosen, event: 'change' });
bind(at(10), 'telephone', {
  read: text => text.replace(/\D/g, ''),
  write: held => held.replace(/(\d\d)(?=\d)/g, '$1 '),
});
bind(at(13), 'tauxHoraire', {
  read: parseFrench,
  write: (held, told) => (held === null ? told : formatFrench(held)),
});
bind(at(14), 'tauxCharge', { read: text => (text === '' ? null : Number(text)) });

const pad = rank => String(rank).padStart(2, '0');
at(3).i18n = {
  ...at(3).i18n,
  firstDayOfWeek: 1,
  today: "Aujourd'hui",
  cancel: 'Annuler',
  formatDate: ({ day, month, year }) => `${pad(day)}/${pad(month + 1)}/${year}`,
  parseDate: text => {
    const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text) ?? [];
    return year ? { day: Number(day), month: month - 1, year: Number(year) } : undefined;
  },
};
const items = (entries, coded) =>
  entries.map((label, rank) => ({ label, value: coded ? String(rank + 1) : label }));
at(4).items = items(lists.sexes);
at(11).items = items(lists.contrats);
// The list comes by pages from the server, the first one late, filtered there.
at(12).dataProvider = ({ filter, page, pageSize }, give) => {
  const found = lists.categories.filter(it => it.toLowerCase().includes(filter.toLowerCase()));
  setTimeout(() => give(found.slice(page * pageSize, (page + 1) * pageSize), found.length), 650);
};

at(5).addEventListener('value-changed', ({ detail }) => {
  if (!detail.value) return;
  setTimeout(() => {
    session.nirTemporaire = detail.value === '1' ? 'Oui' : 'Non';
    const field = document.createElement('vaadin-text-field');
    const isTemporary = detail.value === '1';
    field.label = isTemporary ? 'Numéro technique temporaire' : 'Numéro de sécurité sociale (NIR)';
    field.required = true;
    if (!isTemporary) {
      field.helperText = '13 caractères';
      field.allowedCharPattern = '[\\dABab]';
    }
    bind(field, 'nir');
    document.getElementById('nir-slot').replaceChildren(field);
  }, roundTrip);
});
at(8).addEventListener('change', () => {
  const told = at(8).value;
  setTimeout(() => {
    session.codePostal = told;
    at(9).items = told === '29200' ? ['Brest', 'Brest Cedex 1', 'Brest Cedex 2'] : [];
    at(9).disabled = false;
    at(9).placeholder = '';
  }, roundTrip * 3);
});
