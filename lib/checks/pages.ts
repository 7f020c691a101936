import { CONTRACT_PAGES } from '../portal/contrat/contract-pages.ts';
import type { Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';

/** The pages whose fields the rules know, by the keys of their descriptions. */
export const CHECKED_PAGES: readonly Page[] = [...PAGES, ...CONTRACT_PAGES];
