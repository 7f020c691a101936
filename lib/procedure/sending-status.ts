import { isDay } from '../calendar/day.ts';
import { today as dayOfInstant } from '../calendar/today.ts';
import { seenSending } from './seen-sending.ts';
import type { SaidSteps } from './settle.ts';
import { instantOf, type Sighting, sightingsOf } from './sighting.ts';
import type { Variant } from './variant.ts';
import type { Words } from './words.ts';

export interface SendingStatus {
  /** `said`: ticked by the user and not seen; for AKTO that is not enough. */
  readonly status: 'not-sent' | 'being-sent' | 'said' | 'doubtful' | 'sent';
  readonly words: Words;
  /** The day it was sent on, as near as is known. */
  readonly on?: string;
}

interface Sent {
  readonly variant: Variant;
  readonly said: SaidSteps;
  readonly sightings: readonly Sighting[];
  /** A day that has not come yet was read on a clock that was wrong: it is not told. */
  readonly today?: string | undefined;
}

/** Whether the request has left: « PAS ENCORE ENVOYÉ à AKTO » for whatever was not seen as sent. */
export function sendingStatus(sent: Sent): SendingStatus {
  const { on, ...status } = statusOf(sent);
  return on && !(sent.today && on > sent.today) ? { ...status, on } : status;
}

function statusOf({ variant, said, sightings }: Sent): SendingStatus {
  if (variant.funder === 'other') return saidStatus(said);
  const seen = seenSending(sightings);
  const ticked = said.transmit;
  const on = sentDay(sightings) ?? (ticked?.done ? dayOf(ticked.at) : undefined);
  if (seen?.says === 'done') return status('sent', 'procedure.sending.sent', on);
  if (seen?.says === 'waiting') return status('being-sent', 'procedure.sending.stuck');
  if (seen?.says === 'unknown' && seen.sightings.length > 1) {
    return status('doubtful', 'procedure.sending.doubtful');
  }
  if (ticked?.done) return status('said', 'procedure.sending.said-only', on);
  return status('not-sent', 'procedure.sending.not-sent');
}

function saidStatus(said: SaidSteps): SendingStatus {
  const ticked = said['other-sending'];
  return ticked?.done
    ? status('sent', 'procedure.sending.sent-other', dayOf(ticked.at))
    : status('not-sent', 'procedure.sending.not-sent-other');
}

/** The portal's own message, else the first time that the request was seen among the files. */
function sentDay(sightings: readonly Sighting[]): string | undefined {
  const message = sightingsOf(sightings, 'sent-message')[0];
  const file = sightingsOf(sightings, 'dossier-state').find(({ list }) => list === 'dossiers');
  const first = message ?? file;
  return first && dayOf(first.at);
}

function dayOf(at: string): string | undefined {
  if (isDay(at)) return at;
  return Number.isFinite(instantOf({ at })) ? dayOfInstant(new Date(at)) : undefined;
}

function status(
  name: SendingStatus['status'],
  key: Words['key'],
  on?: string | undefined,
): SendingStatus {
  return { status: name, words: { key }, ...(on && { on }) };
}
