import { DropdownMenuItemType } from '@fluentui/react';
import { parseFrench } from '../../shared/french-number.js';
import { categories } from '../../shared/lists.js';
import { iso } from './french.jsx';

export const towns = ['SERIGNAN', 'SERVIAN', 'SETE', 'SAINT-JEAN-DE-SERRES', 'BEZIERS', 'LUNEL'];
export const sexes = [
  { key: 'F', text: 'Féminin' },
  { key: 'M', text: 'Masculin' },
];
export const answers = ['Oui', 'Non'].map(text => ({ key: text, text }));
export const jobs = categories.map((text, rank) => ({ key: `${rank + 1}0`, text }));
export const same = entries => entries.map(text => ({ key: text, text }));
const title = text => ({ key: `t-${text}`, text, itemType: DropdownMenuItemType.Header });
export const levels = [
  title('Sans le bac'),
  { key: 'N1', text: 'Sans diplôme' },
  { key: 'N3', text: 'CAP, BEP' },
  { key: 'trait', text: '-', itemType: DropdownMenuItemType.Divider },
  title('Avec le bac'),
  { key: 'N4', text: 'Bac' },
  { key: 'N5', text: 'Bac + 2' },
  { key: 'N6', text: 'Bac + 3' },
  { key: 'N7', text: 'Bac + 5 et plus' },
];
const textOf = (entries, key) => entries.find(entry => entry.key === key)?.text ?? null;
/** What was typed between the signs of a mask. */
const bare = text => text.replace(/[\s_]/g, '');

export const blank = {
  recherche: '',
  nom: '',
  prenom: '',
  naissance: null,
  sexe: null,
  temporaire: null,
  nir: '',
  ntt: '',
  voie: '',
  cp: '',
  ville: null,
  tel: '',
  mel: '',
  contrat: 'CDI',
  csp: null,
  statut: null,
  niveau: null,
  taux: '',
  handicap: false,
  informe: false,
};

export const view = held => ({
  ...held,
  naissance: iso(held.naissance),
  sexe: textOf(sexes, held.sexe),
  nir: bare(held.nir),
  csp: textOf(jobs, held.csp),
  niveau: textOf(levels, held.niveau),
  taux: parseFrench(held.taux),
});

export const fiveDigits = text => (/^(\d{5})?$/.test(text) ? '' : '5 chiffres attendus');
export const address = text => (/^$|^\S+@\S+\.\S+$/.test(text) ? '' : 'Adresse non valide');
