import { typesDeContrat } from '../../shared/contract-lists.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';

export const codeOf = text => text.split(' - ')[0];
export const types = typesDeContrat.map(text => [codeOf(text), text]);
export const natures = [
  ['CDI', 'CDI', 'Durée indéterminée'],
  ['CDD', 'CDD', 'De 6 à 12 mois'],
  ['TT', 'Travail temporaire', 'Avec une agence'],
];
export const grids = [
  'A - Employé',
  'B - Employé qualifié',
  'C - Technicien',
  'D - Cadre',
  'E - Cadre',
];
export const steps = ['Échelon 1', 'Échelon 2', 'Échelon 3'];
const codes = ['35663 - Secrétaire comptable', '37123 - Secrétaire assistant', '38565 - Formateur'];
export const findCode = typed => askServer(codes, typed, 600);

const iso = day =>
  day && !Number.isNaN(day.getTime())
    ? [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
    : null;

export const duration = text => {
  const [, hours, minutes = '00'] = /^(\d{1,2})\s*(?:[h:]\s*(\d\d)?)?$/i.exec(text.trim()) ?? [];
  return hours ? `${hours}h${minutes}` : null;
};
export const money = text => {
  const value = parseFrench(text);
  return value === null ? null : formatFrench(value);
};

export const blank = {
  recherche: '',
  type: null,
  nature: 'CDI',
  conclusion: null,
  debut: null,
  fin: null,
  essai: '',
  emploi: '',
  classification: null,
  niveau: '',
  coefficient: '',
  hebdo: '',
  salaire: '',
  qualification: '',
  rncp: null,
  intitule: '',
  programme: [],
  handicap: false,
  tuteur: false,
};

export const view = held => ({
  ...held,
  conclusion: iso(held.conclusion),
  debut: iso(held.debut),
  fin: iso(held.fin),
  salaire: parseFrench(held.salaire),
  programme: held.programme.map(file => file.name),
});
