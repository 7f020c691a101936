import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.min.css';
import IMask from 'imask';
import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import './page.css';

if (!$.fn.select2) select2(window, $);

const held = {
  nomNaissance: '',
  nomUsage: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  ntt: '',
  nomComplet: '',
  voie: '',
  complement: '',
  codePostal: '',
  ville: null,
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  niveauSalarie: null,
  cpf: '',
  tauxHoraire: null,
  tauxCharge: null,
};
expose(() => held);

const at = id => document.getElementById(id);
$('[data-k]').each((_, row) => {
  if ('data-hand' in hand(row.dataset.k)) row.dataset.hand = row.dataset.k;
  delete row.dataset.k;
});

const texts = {
  f1: 'nomNaissance',
  f2: 'nomUsage',
  f3: 'prenom',
  f9: 'ntt',
  f10: 'nomComplet',
  f11: 'voie',
  f12: 'complement',
  f16: 'email',
  f21: 'cpf',
};
for (const [id, key] of Object.entries(texts)) {
  $(`#${id}`).on('keyup change', event => {
    held[key] = event.target.value;
  });
}

// A date in three boxes; the next one takes the focus when a box is full.
const parts = ['f4', 'f5', 'f6'].map(at);
for (const [rank, box] of parts.entries()) {
  box.addEventListener('input', () => {
    if (box.value.length === box.maxLength) parts[rank + 1]?.focus();
    const [day, month, year] = parts.map(part => part.value);
    held.naissance =
      day && month && year.length === 4
        ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
        : null;
  });
}

function select2List(id, key, options, settings) {
  for (const option of options) $(`#${id}`).append(new Option(option, option));
  $(`#${id}`)
    .select2({ width: '100%', placeholder: 'Sélectionnez un élément', ...settings })
    .on('change', event => {
      held[key] = event.target.selectedOptions[0]?.text || null;
    });
}
function choicesList(id, key, options) {
  const list = new Choices(at(id), {
    shouldSort: false,
    itemSelectText: '',
    placeholderValue: 'Choisir',
    choices: options.map(label => ({ value: label, label })),
    searchPlaceholderValue: 'Rechercher',
  });
  list.removeActiveItems();
  at(id).addEventListener('choice', event => {
    held[key] = event.detail.value;
  });
}
select2List('f7', 'sexe', [], { minimumResultsForSearch: Number.POSITIVE_INFINITY });
select2List('f17', 'contrat', lists.contrats, { allowClear: true });
select2List('f19', 'statut', lists.statuts);
choicesList('f18', 'csp', lists.categories);
choicesList('f20', 'niveauSalarie', lists.niveauxSalarie);

// Oui/Non by links that act as buttons; the number asked for depends on the answer.
$('.yn').on('click', event => {
  held.nirTemporaire = event.target.textContent;
  $('.yn').each((_, link) => {
    link.setAttribute('aria-pressed', String(link === event.target));
  });
  at('bloc-nir').hidden = held.nirTemporaire !== 'Non';
  at('bloc-ntt').hidden = held.nirTemporaire !== 'Oui';
});

function masked(id, key, options, read) {
  const mask = IMask(at(id), options);
  mask.on('accept', () => {
    held[key] = read(mask);
  });
}
masked('f8', 'nir', { mask: '0 00 00 0* 000 000' }, mask => mask.unmaskedValue);
masked('f15', 'telephone', { mask: '00 00 00 00 00' }, mask => mask.unmaskedValue);
masked('f13', 'codePostal', { mask: '00000' }, mask => mask.value);
const decimal = { mask: Number, scale: 2, radix: ',', mapToRadix: [] };
masked('f22', 'tauxHoraire', decimal, mask => (mask.value ? mask.typedValue : null));
masked('f23', 'tauxCharge', decimal, mask => (mask.value ? mask.typedValue : null));

// The towns come from the postal code, after a while, and only once it is left.
const towns = { 34070: ['Montpellier'], 80000: ['Amiens'], 34170: ['Castelnau-le-Lez'] };
at('f13').addEventListener('change', () => {
  setTimeout(() => {
    const found = towns[held.codePostal] ?? [];
    at('f14').replaceChildren(
      new Option('Choisir', ''),
      ...found.map(town => new Option(town, town)),
    );
    at('f14').disabled = found.length === 0;
  }, 600);
});
at('f14').addEventListener('change', () => {
  held.ville = at('f14').value || null;
});
