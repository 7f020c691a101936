import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';

export const askProvider = typed => lists.askServer(lists.organismes, typed, 550);
export const askDomain = typed => lists.askServer(lists.domaines, typed, 400);
export const same = entries => entries.map(text => [text, text]);
const coded = (entries, code) => entries.map((text, rank) => [`${code}-${rank + 1}`, text]);
export const objectives = coded(lists.objectifsDossier, 'obj');
export const endings = coded(lists.sanctions, 'san');
export const kinds = [
  ['INTRA', lists.typesFormation[0]],
  ['INTER', lists.typesFormation[1]],
];
const textOf = (entries, code) => entries.find(([value]) => value === code)?.[1] ?? null;
const iso = day => day?.format('YYYY-MM-DD') ?? null;

export const blank = {
  recherche: '',
  reference: '',
  sous: null,
  objectif: null,
  organisme: null,
  intitule: '',
  modalite: null,
  distance: null,
  sanction: null,
  par: null,
  domaine: null,
  rncp: '',
  debut: null,
  fin: null,
  heures: null,
  jours: 1,
  type: null,
  direct: true,
  cout: '',
  notice: false,
};

export const view = held => ({
  ...held,
  objectif: textOf(objectives, held.objectif),
  sanction: textOf(endings, held.sanction),
  type: textOf(kinds, held.type),
  debut: iso(held.debut),
  fin: iso(held.fin),
  cout: parseFrench(held.cout),
});
