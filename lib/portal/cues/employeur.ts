import { address } from './address.ts';
import type { Cues } from './cues.ts';

const { ville = [], ...others } = address;

export const employeur: Cues = {
  ...others,
  commune: ville,
  'type-public': [
    'public|population|permanent|interim',
    '=permanent|perm!|interim|int!|temporaire',
    '-effectif|nombre|nb!|combien',
  ],
  effectif: [
    'effectif|eff!|headcount|etp!',
    'combien|nombre|nbr?e?!|total|emploie|taille|personnel salarie|personne|personnel|collaborat|employe|emploie|agent|travaill',
    'combien etes|travaillent entreprise|chez_vous',
    '-concern|form|inscri|dont!|femme|apprenti|alternan|stagiaire|moins_de|cd[di]!|determinee|etablissement!|groupe|present|session|femini|interim|handicap|partis?!',
  ],
  'caisse-retraite': ['retraite|ret!|agirc|arrco|irc!', 'caisse|regime|institution compl'],
  prevoyance: ['prevoyance|prev(?:oy)?!', 'assur|organisme|couverture deces|invalidite|incapacite'],
};
