import { contrat } from './contrat.ts';
import { contratSalarie } from './contrat-salarie.ts';
import type { CueTable } from './cues.ts';
import { employeur } from './employeur.ts';
import { formation } from './formation.ts';
import { salaries } from './salaries.ts';

/** By the page's id. Asked by message: few pages need them, so the engine does not hold them. */
export const CUE_TABLE: CueTable = {
  employeur,
  formation,
  salaries,
  contrat,
  'contrat-salarie': contratSalarie,
};
