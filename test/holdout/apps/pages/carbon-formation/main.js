import '@carbon/web-components/es/components/button/index.js';
import '@carbon/web-components/es/components/checkbox/index.js';
import '@carbon/web-components/es/components/combo-box/index.js';
import '@carbon/web-components/es/components/date-picker/index.js';
import '@carbon/web-components/es/components/dropdown/index.js';
import '@carbon/web-components/es/components/number-input/index.js';
import '@carbon/web-components/es/components/radio-button/index.js';
import '@carbon/web-components/es/components/text-input/index.js';
import '@carbon/web-components/es/components/textarea/index.js';
import '@carbon/web-components/es/components/toggle/index.js';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  sousDispositif: null,
  reference: '',
  objectifDossier: null,
  modalite: null,
  dureeDistance: null,
  sanction: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  type: null,
  paiementDirect: true,
  coutPedagogique: null,
  repas: null,
  attestation: false,
};
expose(() => held);
takeMarks();

const at = rank => document.getElementById(`c${rank}`);

/** A list of the kit: its items are elements, valued by their rank. */
function fill(rank, tag, entries, key) {
  const list = at(rank);
  list.append(
    ...entries.map((text, place) => {
      const item = document.createElement(`cds-${tag}-item`);
      item.setAttribute('value', `v${place}`);
      item.textContent = text;
      return item;
    }),
  );
  const event = tag === 'dropdown' ? 'cds-dropdown-selected' : 'cds-combo-box-selected';
  list.addEventListener(event, ({ detail }) => {
    held[key] = detail.item ? detail.item.textContent : null;
    if (key === 'modalite') askDistance();
  });
}
fill(1, 'dropdown', lists.sousDispositifs, 'sousDispositif');
fill(3, 'dropdown', lists.objectifsDossier, 'objectifDossier');
fill(6, 'combo-box', lists.sanctions, 'sanction');
// This list is told by a server, long after the form is there.
setTimeout(() => {
  fill(4, 'dropdown', lists.modalites, 'modalite');
  at(4).label = 'Sélectionnez un élément';
}, 1300);

function askDistance() {
  const needs = /^(A distance|FOAD|Mixte)/.test(held.modalite ?? '');
  const zone = document.getElementById('distance');
  if (!needs || zone.firstChild) return;
  const box = document.createElement('cds-number-input');
  Object.assign(box, { label: 'Durée de la formation à distance', step: '0.5', min: '0' });
  box.addEventListener('cds-number-input', () => {
    held.dureeDistance = box.value === '' ? null : Number(box.value);
  });
  setTimeout(() => zone.append(box), 300);
}

for (const [rank, key] of [
  [2, 'reference'],
  [7, 'intitule'],
])
  at(rank).addEventListener('input', () => {
    held[key] = at(rank).value;
  });
// Amounts are written again on leaving; what is no amount is refused.
for (const [rank, key] of [
  [12, 'coutPedagogique'],
  [13, 'repas'],
])
  at(rank).addEventListener('focusout', () => {
    const amount = parseFrench(at(rank).value);
    held[key] = amount;
    at(rank).invalid = amount === null && at(rank).value !== '';
    at(rank).invalidText = 'Saisissez un montant';
    if (amount !== null) at(rank).value = formatFrench(amount);
  });
at(8).addEventListener('cds-date-picker-changed', ({ detail }) => {
  const [from, to] = detail.selectedDates.map(date => date.toLocaleDateString('sv-SE'));
  held.debut = from ?? null;
  held.fin = to ?? null;
});
at(9).addEventListener('cds-number-input', () => {
  held.heures = at(9).value === '' ? null : Number(at(9).value);
});
at(10).addEventListener('cds-radio-button-group-changed', ({ detail }) => {
  held.type = { TF1: 'Intra-Entreprise', TF2: 'Inter-Entreprises' }[detail.value];
});
at(11).addEventListener('cds-toggle-changed', ({ detail }) => {
  held.paiementDirect = detail.toggled ?? detail.checked;
});
at(14).addEventListener('cds-checkbox-changed', ({ detail }) => {
  held.attestation = detail.checked;
});
