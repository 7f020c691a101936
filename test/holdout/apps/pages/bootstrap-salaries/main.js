import * as bootstrap from 'bootstrap';
import { $ } from '../../shared/global-jquery.js';
import 'bootstrap/dist/css/bootstrap.css';
import './global.js';
import 'bootstrap-select/dist/js/bootstrap-select.js';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import AutoNumeric from 'autonumeric';
import Inputmask from 'inputmask';
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import Pikaday from 'pikaday';
import 'pikaday/css/pikaday.css';
import { expose } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';

const held = {
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  niveauSalarie: null,
  tauxHoraire: null,
  tauxCharge: null,
  handicap: false,
  siteWeb: '',
};
expose(() => held);
takeMarks();

const at = id => document.getElementById(id);
const texts = {
  nn: 'nomNaissance',
  nu: 'nomUsage',
  pr: 'prenom',
  nt0: 'ntt',
  vo: 'voie',
  cp: 'codePostal',
  vi: 'ville',
  em: 'email',
  hp: 'siteWeb',
};
for (const [id, key] of Object.entries(texts)) {
  at(id).addEventListener('input', ({ target }) => {
    held[key] = target.value;
  });
}
at('sx').addEventListener('change', ({ target }) => {
  held.sexe = { F: 'Féminin', M: 'Masculin' }[target.value] ?? null;
});
at('rq').addEventListener('change', ({ target }) => {
  held.handicap = target.checked;
});

// The number asked for unfolds slowly under the question.
for (const id of ['n1', 'n2']) {
  at(id).addEventListener('change', () => {
    held.nirTemporaire = id === 'n1' ? 'Oui' : 'Non';
    bootstrap.Collapse.getOrCreateInstance(at('cnir'), { toggle: false })[
      id === 'n1' ? 'hide' : 'show'
    ]();
    bootstrap.Collapse.getOrCreateInstance(at('cntt'), { toggle: false })[
      id === 'n1' ? 'show' : 'hide'
    ]();
  });
}
Inputmask({ mask: '9 99 99 9* 999 999' }).mask(at('ni'));
at('ni').addEventListener('blur', () => {
  held.nir = at('ni').inputmask.unmaskedvalue();
});

const iso = date => (date ? new Intl.DateTimeFormat('sv').format(date) : null);
const pick = new Pikaday({
  field: at('dn'),
  trigger: at('dnb'),
  firstDay: 1,
  yearRange: [1940, 2026],
  i18n: {
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    months:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
        ' ',
      ),
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    weekdaysShort: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
  },
  toString: date => new Intl.DateTimeFormat('fr').format(date),
  parse: text => {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
    return day ? new Date(year, month - 1, day) : null;
  },
  onSelect: () => {
    held.naissance = iso(pick.getDate());
  },
});

const phone = intlTelInput(at('te'), {
  initialCountry: 'fr',
  countryOrder: ['fr', 'be', 'ch'],
  separateDialCode: true,
});
at('te').addEventListener('input', () => {
  held.telephone = phone.getNumber() ?? '';
});

const french = { decimalCharacter: ',', digitGroupSeparator: '\u202f', decimalPlaces: 2 };
const amount = (id, key, symbol) => {
  const box = new AutoNumeric(at(id), {
    ...french,
    currencySymbol: symbol,
    currencySymbolPlacement: 's',
    modifyValueOnWheel: false,
  });
  at(id).addEventListener('autoNumeric:rawValueModified', () => {
    held[key] = box.rawValue === '' ? null : box.getNumber();
  });
};
amount('th', 'tauxHoraire', '\u202f€');
amount('tc', 'tauxCharge', '\u202f%');

function picker(id, key, options) {
  for (const [rank, option] of options.entries()) at(id).add(new Option(option, rank));
  $(at(id))
    .selectpicker({ noneResultsText: 'Aucun résultat' })
    .on('changed.bs.select', (_, rank) => {
      if (rank !== null) held[key] = at(id).selectedOptions[0]?.text || null;
    });
}
picker('co', 'contrat', lists.contrats);
picker('cs', 'csp', lists.categories);
picker('st', 'statut', lists.statuts);
picker('nf', 'niveauSalarie', lists.niveauxSalarie);
