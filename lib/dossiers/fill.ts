import { today } from '../calendar/today.ts';
import { FUNDER } from '../portal/funder.ts';
import { isAkto } from '../procedure/variant.ts';
import type { Profile } from '../profile/profile.ts';
import { type Dossier, newDossier } from './dossier.ts';
import { factsOf, isClosed } from './facts.ts';
import { byNumber } from './numbers.ts';
import { isSameRequest } from './same-request.ts';
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
 * was filling, else one that was begun from this profile, or announced by hand for its training and
 * days, has no number yet and was not sent; else a new one.
 */
export function filledDossier(dossiers: readonly Dossier[], filling: Filling): Dossier {
  const { profile, number, now, newId } = filling;
  const known =
    (number ? byNumber(dossiers).get(number) : undefined) ??
    ofTab(dossiers, filling) ??
    begun(dossiers, profile) ??
    announced(dossiers, profile);
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
  return onlyOne(dossiers.filter(each => factsOf(each).profile?.id === id && isNew(each)));
}

function announced(dossiers: readonly Dossier[], { training }: Profile): Dossier | undefined {
  const wanted = { training: training.title, start: training.start, end: training.end };
  return onlyOne(
    dossiers.filter(dossier => {
      const { profile, funder = FUNDER, title, start, end } = factsOf(dossier);
      const isSame = isSameRequest(wanted, { training: title, start, end });
      return !profile && isAkto(funder) && isSame && isNew(dossier);
    }),
  );
}

function isNew(dossier: Dossier): boolean {
  const { draft, file } = factsOf(dossier);
  return !draft && !file && !isClosed(dossier) && sentAsSeen(dossier) === 'not-sent';
}

/** Of several, only the user could tell which. */
function onlyOne(found: readonly Dossier[]): Dossier | undefined {
  return found.length === 1 ? found[0] : undefined;
}
