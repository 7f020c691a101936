import { today } from '../calendar/today.ts';
import type { Profile } from '../profile/profile.ts';
import { type Dossier, newDossier } from './dossier.ts';
import { factsOf, isClosed } from './facts.ts';
import { byNumber } from './numbers.ts';
import { withAnswers } from './say.ts';
import { sentAsSeen } from './sent.ts';

/** A request that is being filled from a profile, in a tab. */
export interface Filling {
  readonly profile: Profile;
  /** Of the draft, when the page says it. */
  readonly number?: string | undefined;
  /** The dossier that this tab filled before. */
  readonly bound?: string | undefined;
  readonly siret?: string | undefined;
  readonly funder?: string | undefined;
  /** How many people were chosen for it; 0: none yet. */
  readonly people: number;
  readonly wages?: 'claimed' | 'declined' | null | undefined;
  readonly now: Date;
  readonly newId: () => string;
}

/**
 * The dossier of a request that is being filled: the one of its number, else the one that the tab
 * was filling, else one that was begun from this profile, has no number yet and was not sent; else
 * a new one.
 */
export function filledDossier(dossiers: readonly Dossier[], filling: Filling): Dossier {
  const { profile, number, now, newId } = filling;
  const known =
    (number ? byNumber(dossiers).get(number) : undefined) ??
    ofTab(dossiers, filling) ??
    begun(dossiers, profile);
  const before = known ?? newDossier(newId(), today(now));
  const { training, id, revision } = profile;
  const dossier = withAnswers(
    before,
    {
      profile: { id, revision },
      title: training.title,
      start: training.start,
      end: training.end,
      draft: number,
      siret: filling.siret,
      funder: filling.funder,
      people: filling.people > 0 ? filling.people : undefined,
      wages: filling.wages ?? undefined,
    },
    now,
  );
  return JSON.stringify(dossier) === JSON.stringify(before) ? before : dossier;
}

/** Another number in the same tab is another request. */
function ofTab(dossiers: readonly Dossier[], { bound, number, profile }: Filling) {
  const own = dossiers.find(({ id }) => id === bound);
  // What was sent cannot be filled any more: the tab is about the next one.
  if (!own || sentAsSeen(own) === 'sent') return undefined;
  const facts = factsOf(own);
  if (facts.profile && facts.profile.id !== profile.id) return undefined;
  return number && facts.draft && facts.draft !== number ? undefined : own;
}

function begun(dossiers: readonly Dossier[], { id }: Profile): Dossier | undefined {
  const [only, ...others] = dossiers.filter(dossier => {
    const { profile, draft, file } = factsOf(dossier);
    const isNew = !draft && !file && !isClosed(dossier) && sentAsSeen(dossier) === 'not-sent';
    return profile?.id === id && isNew;
  });
  return others.length === 0 ? only : undefined;
}
