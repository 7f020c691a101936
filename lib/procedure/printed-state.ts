import { knownState } from '../portal/lists/known-state.ts';
import {
  ATTACHMENT_STATES as ATTACHMENTS,
  DOCUMENT_STATES as DOCUMENTS,
  type KnownState,
  REQUEST_STATES as REQUESTS,
} from '../portal/lists/states.ts';

/**
 * What printed states mean for the procedure. Words that are recognised in a list and that nobody
 * has seen explained (PORTAL.md §5.7) are not here: they stay unknown.
 */
export const DRAFT_STATES = meaning(REQUESTS, {
  open: ['draft-open'],
  'to-accept': ['draft-to-take'],
  accepted: ['draft-taken'],
  refused: ['draft-refused'],
  sending: ['draft-sending'],
});

export const FILE_STATES = meaning(REQUESTS, {
  received: ['sent', 'in-analysis'],
  agreed: ['agreed'],
});

export const DOCUMENT_STATES = meaning(DOCUMENTS, {
  accepted: ['conform'],
  refused: ['not-conform', 'awaited'],
  // « Traité » is not here: treated is not yet accepted.
  waiting: ['waiting', 'in-analysis', 'received', 'not-treated'],
});

export const ATTACHMENT_STATES = meaning(ATTACHMENTS, { valid: ['valid'], waiting: ['waiting'] });

/** The texts of several states that mean the same, as one state. */
function meaning<Id extends string, Meaning extends string>(
  states: readonly KnownState<Id>[],
  meanings: Readonly<Record<Meaning, readonly Id[]>>,
): readonly KnownState<Meaning>[] {
  return (Object.keys(meanings) as Meaning[]).map(id => ({
    id,
    texts: states.filter(state => meanings[id].includes(state.id)).flatMap(({ texts }) => texts),
  }));
}

/** Which of them a printed text is; `undefined` when it is none, or the beginning of several. */
export function stateOf<Meaning extends string>(
  printed: string,
  known: readonly KnownState<Meaning>[],
): Meaning | undefined {
  return knownState(printed, known) ?? undefined;
}

/** A few texts are compared with each other for every step of every request. */
const plains = new Map<string, string>();
const MOST_PLAINS = 5_000;

/** Small letters and digits, accents dropped, anything between them one space. */
export function plain(text: string): string {
  const known = plains.get(text);
  if (known !== undefined) return known;
  const words = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  if (plains.size >= MOST_PLAINS) plains.clear();
  plains.set(text, words);
  return words;
}
