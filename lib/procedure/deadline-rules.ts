import type { SourceId } from './sources.ts';

export const DEADLINE_IDS = ['access', 'papers', 'sending', 'agreement', 'reimbursement'] as const;

export type DeadlineId = (typeof DEADLINE_IDS)[number];

/** Calendar days before the start of the training: AKTO's rule for the deposit (PORTAL.md §5.1). */
export const LEGAL_DAYS = 30;

/** Days kept between the target shown and the legal day; each centre may choose its own. */
export const DEFAULT_MARGIN = 7;

/** The portal's access is ready so long before the training: an attachment takes weeks. */
export const ACCESS_DAYS = 60;

/** Papers are in hand, the convention signed, so long before the target. */
export const PAPERS_DAYS = 7;

/** « accord ou refus communiqué sous 30 jours »: announced, not promised. */
export const ANSWER_DAYS = 30;

/** Within so many days, a deadline is near. */
export const SOON_DAYS = 14;

/** `toCheck`: said with « à vérifier ». No rule: its day is the user's. */
export const DEADLINE_SOURCES = {
  access: { source: 'advice', toCheck: false },
  papers: { source: 'advice', toCheck: false },
  sending: { source: 'deposit', toCheck: false },
  agreement: { source: 'deposit', toCheck: true },
  reimbursement: { source: 'typed', toCheck: true },
} as const satisfies Readonly<Record<DeadlineId, { source: SourceId; toCheck: boolean }>>;
