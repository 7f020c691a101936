import type { Page } from '../page.ts';
import { contrat } from './contrat.ts';
import { contratFinancement } from './financement.ts';
import { contratFormation } from './formation.ts';
import { contratSalarie } from './salarie.ts';

/** The tabs that only a contrat de professionnalisation has, in the order a person meets them. */
export const CONTRACT_PAGES: readonly Page[] = [
  contratSalarie,
  contrat,
  contratFormation,
  contratFinancement,
];
