import type { Expectation, PageId, Place, RequestCase } from './request-case.ts';

/** An expectation names the severity that is needed at least. */
const GRAVITY = { information: 0, doubtful: 1, blocks: 2 } as const;

/** What a checker said, in the words of this set. */
export interface SaidOfRequest {
  readonly page: PageId;
  readonly block?: number;
  /** null: of the whole request. */
  readonly label: string | null;
  readonly severity: 'blocks' | 'doubtful' | 'information';
  /** The message, or the rule's identity: tells a new finding from one that the base has too. */
  readonly what: string;
}

/**
 * The expected mistakes that nothing was said of. `ofBase`: what is said of the case's base request;
 * a remark that was there before the mistake does not count as finding it.
 */
export function missed(
  one: RequestCase,
  said: readonly SaidOfRequest[],
  ofBase: readonly SaidOfRequest[] = [],
): readonly Expectation[] {
  const known = new Set(ofBase.map(keyOf));
  const fresh = said.filter(remark => !known.has(keyOf(remark)));
  return one.expected.filter(expectation => !fresh.some(remark => meets(remark, expectation)));
}

/** What is said of a right request and should not be; « information » is never an alarm. */
export function falseAlarms(
  { expected, tolerates = [] }: RequestCase,
  said: readonly SaidOfRequest[],
): readonly SaidOfRequest[] {
  if (expected.length > 0) return [];
  const isFair = ({ page, label }: SaidOfRequest) =>
    tolerates.some(
      fair => fair.severity === 'doubtful' && fair.page === page && fair.label === label,
    );
  return said.filter(
    remark => remark.severity === 'blocks' || (remark.severity === 'doubtful' && !isFair(remark)),
  );
}

function meets(remark: SaidOfRequest, expectation: Expectation): boolean {
  const { label, page, elsewhere = [], severity } = expectation;
  if (severity !== 'any' && GRAVITY[remark.severity] < GRAVITY[severity]) return false;
  // Of the whole request, or of anything on the page where one would first look.
  if (label === null) return remark.label === null || remark.page === page;
  return [{ ...expectation, label }, ...elsewhere].some(place => isAt(remark, place));
}

const isAt = (remark: SaidOfRequest, place: Place) =>
  remark.page === place.page &&
  remark.label === place.label &&
  (remark.block ?? 0) === (place.block ?? 0);

const keyOf = ({ page, block, label, severity, what }: SaidOfRequest) =>
  JSON.stringify([page, block ?? 0, label, severity, what]);
