import type { Facts } from './facts.ts';
import type { Finding, Spot } from './finding.ts';
import { CHECKED_PAGES } from './pages.ts';

type Language = 'fr' | 'en';

/** A finding in one language, with the names that a person knows the place by. */
export interface Told {
  /** The same as long as the problem stands. */
  readonly id: string;
  readonly severity: Finding['severity'];
  /** Empty when it is about the request as a whole. */
  readonly pageId: string;
  readonly block: number;
  readonly field: string;
  /** The page's name, the field's label as read there, « Salarié 2 »: empty when there is none. */
  readonly pageName: string;
  readonly label: string;
  readonly group: string;
  /** Not filled yet: in place, it is said only once the field was left. */
  readonly isAwaited: boolean;
  readonly says: string;
  readonly remedy: string;
  /** Where the rule comes from, and when that was read. */
  readonly source: string;
}

/** « Salarié 2 », « Module 2 », as the panel numbers them. */
const GROUPS = {
  fr: { employee: 'Salarié', module: 'Module' },
  en: { employee: 'Employee', module: 'Module' },
} as const;

/** Findings ready to be read by the user. */
export function shownFindings(
  findings: readonly Finding[],
  facts: Facts,
  language: Language,
): Told[] {
  return findings.map(({ id, severity, at, says, remedy, source, isAwaited = false }) => ({
    ...{ id, severity, isAwaited },
    ...placeOf(at, facts, language),
    says: says[language],
    remedy: remedy[language],
    source: `${source.text} (${source.date.split('-').reverse().join('/')})`,
  }));
}

function placeOf(at: Spot | null, facts: Facts, language: Language) {
  if (!at) return { pageId: '', block: 0, field: '', pageName: '', label: '', group: '' };
  const page = CHECKED_PAGES.find(({ id }) => id === at.page);
  const known = page?.fields.find(({ key }) => key === at.field);
  const block = facts.blocks.find(each => each.page === at.page && each.block === at.block);
  const held = block?.fields.find(({ field }) => field === at.field);
  const isAlone = facts.blocks.filter(each => each.page === at.page).length < 2;
  const group =
    known?.repeat && !isAlone ? `${GROUPS[language][known.repeat]} ${at.block + 1}` : '';
  return {
    pageId: at.page,
    block: at.block,
    field: at.field,
    pageName: page?.name ?? '',
    label: held?.label || known?.labels[0] || '',
    group,
  };
}
