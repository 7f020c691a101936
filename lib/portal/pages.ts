import { demandeDispositif } from './mon-espace/demande-dispositif.ts';
import { demandeEtablissement } from './mon-espace/demande-etablissement.ts';
import { demandeSousDispositif } from './mon-espace/demande-sous-dispositif.ts';
import { documents } from './mon-espace/documents.ts';
import { employeur } from './mon-espace/employeur.ts';
import { formation } from './mon-espace/formation.ts';
import { introduction } from './mon-espace/introduction.ts';
import { salaries } from './mon-espace/salaries.ts';
import { synthese } from './mon-espace/synthese.ts';
import type { Page } from './page.ts';

/** Every screen that is known, in the order a person meets them. */
export const PAGES: readonly Page[] = [
  demandeEtablissement,
  demandeDispositif,
  demandeSousDispositif,
  introduction,
  employeur,
  formation,
  salaries,
  synthese,
  documents,
];
