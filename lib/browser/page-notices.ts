import type { ListRow } from '../sightings/list-row.ts';
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
export function pageNotices({ place, lists }: PageReading, { tell }: Speaker): Notices {
  const isProvider = place.context?.is === 'prestataire' && IN_REQUEST.includes(place.place);
  const isList = place.place === 'brouillons' || place.place === 'dossiers';
  const unread = unreadIn(lists, { tell });
  const explained = EXPLAINED.find(id => id === place.place);
  return {
    warnings: [
      // A request begun there is the provider's: said before anything is typed.
      ...(isProvider ? [tell('told.page.provider')] : []),
      ...(place.mandate ? [tell('told.page.mandate')] : []),
      ...unread.warnings,
    ],
    explanations: [
      ...(explained ? [tell(`told.page.${explained}`)] : []),
      ...(place.place === 'brouillons' ? [tell('told.page.drafts')] : []),
      ...(isList && unread.isAll ? [tell('told.page.nothing-read')] : []),
      ...(isList ? [tell('told.page.search'), tell('told.page.duplicate')] : []),
    ],
  };
}

/** In a list whose columns moved or were renamed: nothing is guessed, and it is said. */
function unreadIn(lists: PageReading['lists'], { tell }: Pick<Speaker, 'tell'>) {
  const own = lists.filter(({ list }) => list !== null);
  const rows = own.flatMap(each => each.rows);
  const count = rows.filter(isUnnumbered).length;
  const hasNoState = rows.some(({ number }) => number) && rows.every(({ state }) => !state);
  return {
    warnings: [
      ...(count > 0
        ? [tell(count === 1 ? 'told.page.no-number' : 'told.page.no-numbers', { count })]
        : []),
      ...(hasNoState ? [tell('told.page.no-state')] : []),
    ],
    isAll: rows.length === 0 && !own.some(({ saidEmpty }) => saidEmpty),
  };
}

/** A line of a request, and not a total or a detail of another. */
function isUnnumbered({ number, training, company, start }: ListRow): boolean {
  return !number && !!(training || company || start);
}
