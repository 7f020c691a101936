import { address } from './address.ts';
import type { Cues } from './cues.ts';

const { ville = [], ...others } = address;

export const employeur: Cues = {
  ...others,
  commune: ville,
  'type-public': ['public|population|permanent|interim'],
  effectif: [
    'effectif|headcount',
    'combien|nombre|nbr?e?!|total|emploie salarie|personne|collaborat|employe|emploie|agent -concern|form|inscri',
  ],
  'caisse-retraite': ['retraite'],
  prevoyance: ['prevoyance'],
};
