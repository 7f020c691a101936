import type { Place } from '../calendar/holidays.ts';
import { today } from '../calendar/today.ts';
import { type Deadline, deadlines } from '../procedure/deadlines.ts';
import { awaitedPapers, type NextAction, nextAction } from '../procedure/next-action.ts';
import { type Followed, progress, type StepProgress } from '../procedure/progress.ts';
import { begunByProvider } from '../procedure/seen-accepted.ts';
import { type SendingStatus, sendingStatus } from '../procedure/sending-status.ts';
import type { Sighting } from '../procedure/sighting.ts';
import { isAkto, variantOf } from '../procedure/variant.ts';
import type { Profile } from '../profile/profile.ts';
import { absentSince } from './absence.ts';
import { accessSeen } from './account.ts';
import type { Dossier } from './dossier.ts';
import { type Facts, factsOf, isClosed, saidOf, typedDeadlines } from './facts.ts';
import type { PortalSeen } from './portal-seen.ts';

/** What a dossier is read with. */
export interface Around {
  readonly profiles: readonly Profile[];
  readonly seen: PortalSeen;
  readonly now: Date;
  /** Days between the target shown and the legal day. */
  readonly margin?: number | undefined;
  /** Where the centre is: its holidays. */
  readonly place?: Place | undefined;
}

/** Where a request stands: all that a list, a checklist and a reminder show. No name in it. */
export interface Standing {
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly steps: readonly StepProgress[];
  readonly next: NextAction;
  readonly sending: SendingStatus;
  readonly papers: ReturnType<typeof awaitedPapers>;
  /** Of what is still to be done by a day, nearest first, each once. */
  readonly due: readonly Deadline[];
  /** All that are known, done or not. */
  readonly deadlines: readonly Deadline[];
  readonly isClosed: boolean;
  /** No more in a list that was read whole. */
  readonly absent?: ReturnType<typeof absentSince>;
  /** The profile it was filled with is gone, or has another revision now. */
  readonly profile: 'none' | 'same' | 'changed' | 'gone';
}

export function standingOf(dossier: Dossier, around: Around): Standing {
  const followed = followedOf(dossier, around);
  const steps = progress(followed);
  const { variant, today: day, margin } = followed;
  const sending = sendingStatus(followed);
  const absent = absentSince(dossier);
  const known = deadlines({ variant, today: day, margin, sentOn: sending.on });
  return {
    dossier,
    facts: factsOf(dossier),
    steps,
    next: nextAction(steps),
    sending,
    papers: awaitedPapers(steps),
    due: dueOf(steps, sending, known),
    deadlines: known,
    isClosed: isClosed(dossier),
    ...(absent && { absent }),
    profile: profileStanding(dossier, around.profiles),
  };
}

/** What the procedure needs of a dossier. */
export function followedOf(dossier: Dossier, { profiles, seen, now, ...around }: Around): Followed {
  const facts = factsOf(dossier);
  const variant = variantOf({
    profile: profiles.find(({ id }) => id === facts.profile?.id),
    opco: facts.funder,
    people: facts.people,
    initiatedBy: facts.initiatedBy ?? (begunByProvider(dossier.sightings) ? 'provider' : 'centre'),
    directPayment: facts.directPayment,
    wages: facts.wages === 'claimed',
    start: facts.start,
    end: facts.end,
    place: around.place,
    typed: typedDeadlines(dossier),
  });
  const isOnPortal = !facts.funder || isAkto(facts.funder);
  return {
    variant,
    said: saidOf(dossier),
    sightings: isOnPortal
      ? [...attachmentOf(facts, seen), ...accessSeen(facts, seen), ...dossier.sightings]
      : [],
    today: dayOf(now),
    margin: around.margin,
  };
}

let lastDay: { readonly at: number; readonly day: string } | undefined;

/** Asked at the same instant for each of a thousand dossiers, and slow to tell. */
function dayOf(now: Date): string {
  const at = now.getTime();
  if (lastDay?.at !== at) lastDay = { at, day: today(now) };
  return lastDay.day;
}

/** The link of the account with that company; of one of several, nobody can tell. */
function attachmentOf({ siret }: Facts, { attachments }: PortalSeen): readonly Sighting[] {
  const own = siret ? attachments.filter(({ number }) => siret.startsWith(number)) : attachments;
  const [only, ...others] = own;
  if (!only || others.length > 0) return [];
  return [{ kind: 'attachment-state', state: only.state, at: only.at }];
}

/** What was to be done to send it is no more to be done by any day once it is sent. */
const BEFORE_SENDING: readonly string[] = ['access', 'papers', 'sending'];

function dueOf(
  steps: readonly StepProgress[],
  { status }: SendingStatus,
  known: readonly Deadline[],
): readonly Deadline[] {
  const byId = new Map<string, Deadline>();
  // Ticked as sent, and not seen so: its last day stands until a page shows it.
  const sending = status === 'said' && known.find(({ id }) => id === 'sending');
  if (sending) byId.set(sending.id, sending);
  for (const { deadline } of steps) {
    if (!deadline || (status === 'sent' && BEFORE_SENDING.includes(deadline.id))) continue;
    byId.set(deadline.id, deadline);
  }
  return [...byId.values()].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function profileStanding(dossier: Dossier, profiles: readonly Profile[]): Standing['profile'] {
  const { profile } = factsOf(dossier);
  if (!profile) return 'none';
  const known = profiles.find(({ id }) => id === profile.id);
  if (!known) return 'gone';
  return known.revision === profile.revision ? 'same' : 'changed';
}
