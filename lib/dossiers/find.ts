import { absentSince } from './absence.ts';
import type { Dossier } from './dossier.ts';
import { factsOf, isClosed } from './facts.ts';
import { byNumber } from './numbers.ts';
import { isFileNumber, type Reading } from './readings.ts';
import { isSameRequest } from './same-request.ts';
import { sentAsSeen } from './sent.ts';

/** Whose a reading is. `several`, `maybe`: only the user can tell. */
export type Match =
  | { readonly status: 'found'; readonly by: 'number' | 'facts'; readonly dossier: Dossier }
  | { readonly status: 'maybe' | 'several'; readonly dossiers: readonly Dossier[] }
  | { readonly status: 'none' };

/**
 * By number, which is sure. Else by company, training and days, when one dossier only fits and no
 * other line of the page fits it. A line among the files is taken for a draft that was followed
 * only when that draft was sent: else it may be another request, and the draft still be to send.
 * Nor is a draft taken for a request that was sent.
 */
export function matcher(
  dossiers: readonly Dossier[],
  readings: readonly Reading[],
): (reading: Reading) => Match {
  const known = byNumber(dossiers);
  const open = dossiers.filter(dossier => !isClosed(dossier));
  const facts = new Map(open.map(dossier => [dossier, toldBy(dossier)]));
  const rivals = readings.filter(({ number }) => number && !known.has(number));

  return reading => {
    const { number, row } = reading;
    const own = number ? known.get(number) : undefined;
    if (own) return { status: 'found', by: 'number', dossier: own };
    if (!row || !number) return { status: 'none' };
    const fitting = open.filter(
      dossier => mayTake(dossier, number) && isSameRequest(facts.get(dossier) ?? {}, row),
    );
    const [only, ...others] = fitting;
    if (!only) return { status: 'none' };
    const isContested = rivals.some(
      other =>
        other.number !== number &&
        other.row &&
        mayTake(only, other.number ?? '') &&
        isSameRequest(facts.get(only) ?? {}, other.row),
    );
    if (others.length > 0 || isContested) return { status: 'several', dossiers: fitting };
    const isSure = isFileNumber(number) ? !only.answers.draft || hasLeft(only) : isToSend(only);
    return isSure
      ? { status: 'found', by: 'facts', dossier: only }
      : { status: 'maybe', dossiers: fitting };
  };
}

function toldBy(dossier: Dossier) {
  const { company, title, start, end } = factsOf(dossier);
  return { company, training: title, start, end };
}

/** It has no number of that kind yet; a file is no draft again. */
function mayTake({ answers }: Dossier, number: string): boolean {
  return isFileNumber(number) ? !answers.file : !answers.draft && !answers.file;
}

function hasLeft(dossier: Dossier): boolean {
  return sentAsSeen(dossier) !== 'not-sent' || absentSince(dossier)?.list === 'brouillons';
}

/** What was seen as sent is no draft: one that looks like it is likely to be the next request. */
function isToSend(dossier: Dossier): boolean {
  const status = sentAsSeen(dossier);
  return status !== 'sent' && status !== 'doubtful';
}
