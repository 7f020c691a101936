import { contrat } from '../portal/contrat/contrat.ts';
import { contratFormation } from '../portal/contrat/formation.ts';
import { contratSalarie } from '../portal/contrat/salarie.ts';
import type { Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';

/** The pages whose fields the rules know, by the keys of their descriptions. */
export const CHECKED_PAGES: readonly Page[] = [...PAGES, contratSalarie, contrat, contratFormation];
