import '@ionic/core/css/core.css';
import '@ionic/core/css/normalize.css';
import '@ionic/core/css/structure.css';
import { initialize } from '@ionic/core/components';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import { defineAll } from './elements.js';
import './page.css';

const held = {
  nomNaissance: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: '',
  telephone: '',
  email: '',
  contrat: null,
  csp: null,
  statut: null,
  handicap: null,
  tauxHoraire: null,
  notifications: false,
  code: '',
};
expose(() => held);
takeMarks();
initialize({ mode: 'md', animated: true });
defineAll();

const at = rank => document.getElementById(`i${rank}`);
const day = text => (/^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : null);

const texts = {
  1: 'nomNaissance',
  2: 'prenom',
  6: 'nir',
  7: 'voie',
  8: 'codePostal',
  9: 'ville',
  10: 'telephone',
  11: 'email',
  18: 'code',
};
for (const [rank, key] of Object.entries(texts)) {
  at(rank).addEventListener('ionInput', ({ detail }) => {
    held[key] = detail.value ?? '';
  });
}
at(3).addEventListener('ionChange', ({ detail }) => {
  held.naissance = day(detail.value);
});
at(16).addEventListener('ionChange', ({ detail }) => {
  held.tauxHoraire = parseFrench(detail.value);
});
// The page holds the codes of its options, told by their rank.
for (const [rank, key, options] of [
  [4, 'sexe', lists.sexes],
  [12, 'contrat', lists.contrats],
  [13, 'csp', lists.categories],
  [14, 'statut', lists.statuts],
]) {
  for (const [value, text] of options.entries()) {
    const option = Object.assign(document.createElement('ion-select-option'), { value: value + 1 });
    option.textContent = text;
    at(rank).append(option);
  }
  at(rank).addEventListener('ionChange', ({ detail }) => {
    held[key] = options[detail.value - 1] ?? null;
  });
}
const nir = document.getElementById('bloc-nir');
nir.hidden = true;
at(5).addEventListener('ionChange', ({ detail }) => {
  held.nirTemporaire = detail.value === 'O' ? 'Oui' : 'Non';
  nir.hidden = detail.value === 'O';
});
at(15).addEventListener('ionChange', ({ detail }) => {
  held.handicap = detail.value === '1' ? 'Oui' : 'Non';
});
at(17).addEventListener('ionChange', ({ detail }) => {
  held.notifications = detail.checked;
});
