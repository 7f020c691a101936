import type { PageReading } from '../sightings/read-page.ts';
import type { Speaker } from './procedure-words.ts';

interface Notices {
  readonly warnings: readonly string[];
  readonly explanations: readonly string[];
}

const IN_REQUEST: readonly unknown[] = ['form', 'nouvelle-demande', 'accueil', 'brouillons'];

const EXPLAINED = [
  'accueil',
  'dossiers',
  'reserve-de-fonds',
  'factures',
  'virements',
  'badges-et-cartes',
  'taches',
  'demande-de-remboursement',
] as const;

/** What is to be known of the page in view, whoever's request it shows. */
export function pageNotices({ place }: PageReading, { tell }: Speaker): Notices {
  const isProvider = place.context?.is === 'prestataire' && IN_REQUEST.includes(place.place);
  const explained = EXPLAINED.find(id => id === place.place);
  return {
    warnings: [
      // A request begun there is the provider's: said before anything is typed.
      ...(isProvider ? [tell('told.page.provider')] : []),
      ...(place.mandate ? [tell('told.page.mandate')] : []),
    ],
    explanations: [
      ...(explained ? [tell(`told.page.${explained}`)] : []),
      ...(place.place === 'brouillons' ? [tell('told.page.drafts')] : []),
      ...(place.place === 'brouillons' || place.place === 'dossiers'
        ? [tell('told.page.search'), tell('told.page.duplicate')]
        : []),
    ],
  };
}
