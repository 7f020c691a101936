import { isDeepStrictEqual } from 'node:util';
import type { Focus } from './focus.ts';
import type { Widget } from './sheet.ts';

export type Verdict = 'held' | 'refused' | 'missed' | 'false';

/** What became of one widget. */
export interface Line extends Widget {
  readonly page: string;
  readonly focus: Focus;
  readonly verdict: Verdict;
  readonly note: string;
  readonly ms: number;
}

/** What the engine said right after writing a widget. */
export interface Claim {
  readonly widget: Widget;
  /** Rank in the scan, or -1. */
  readonly index: number;
  /** What the state held before. */
  readonly start: unknown;
  readonly status: string;
  readonly read: unknown;
  readonly ms: number;
  /** Keys of other widgets that moved meanwhile. */
  readonly touched: readonly string[];
}

export type State = Readonly<Record<string, unknown>>;

/** Keys whose value moved, but for those of the widgets written up to now, or with them. */
export function movedKeys(before: State, after: State, written: readonly Widget[]): string[] {
  const mine = new Set(written.flatMap(({ key, with: other }) => [key, other]));
  return Object.keys(after).filter(
    key => !mine.has(key) && !isDeepStrictEqual(before[key], after[key]),
  );
}

/** `fresh` is what a new scan reads: no part of the verdict, but a second fill would rely on it. */
export function lineOf(
  claim: Claim,
  later: { read: unknown; message: string },
  fresh: unknown,
  state: unknown,
): Omit<Line, 'page' | 'focus'> {
  const { widget, status, ms, touched } = claim;
  const saidHeld = /^held/.test(status);
  const stillHeld = later.message === '' && isDeepStrictEqual(later.read, claim.read);
  const isRight = isDeepStrictEqual(state, widget.state);
  const claims = saidHeld && stillHeld;
  const verdict =
    status === 'not found' ? 'missed' : verdictOf({ widget, claims, isRight, touched });
  const notes = [status];
  if (saidHeld && !stillHeld) notes.push(`then ${later.message || JSON.stringify(later.read)}`);
  if (touched.length > 0) notes.push(`touched ${touched.join(', ')}`);
  if (verdict === 'missed' && !isRight && !isDeepStrictEqual(state, claim.start)) {
    notes.push('NOT LEFT AS FOUND');
  }
  notes.push(`read ${JSON.stringify(claim.read)}`, `state ${JSON.stringify(state)}`);
  if (claims && !isDeepStrictEqual(fresh, claim.read)) {
    notes.push(`a new scan reads ${JSON.stringify(fresh) ?? 'nothing'}`);
  }
  return { ...widget, verdict, ms, note: notes.join('; ') };
}

interface Findings {
  readonly widget: Widget;
  readonly claims: boolean;
  readonly isRight: boolean;
  readonly touched: readonly string[];
}

function verdictOf({ widget, claims, isRight, touched }: Findings): Verdict {
  if (touched.length > 0) return 'false';
  if (claims) return isRight && !widget.refused ? 'held' : 'false';
  if (widget.refused) return isRight ? 'refused' : 'false';
  return 'missed';
}
