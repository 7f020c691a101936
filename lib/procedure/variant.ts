import type { Place } from '../calendar/holidays.ts';
import { FUNDER } from '../portal/funder.ts';
import type { Profile } from '../profile/profile.ts';
import { type Coordination, coordinationOf } from './coordination.ts';
import type { DeadlineId } from './deadline-rules.ts';
import { plain } from './printed-state.ts';

/** What the steps of a request depend on. Nobody in it. */
export interface Variant {
  /** AKTO, whose rules are known here; any other, whose rules are not. */
  readonly funder: 'akto' | 'other';
  /** « Subrogation »: the funder pays the provider. */
  readonly directPayment: boolean;
  /** How many people; `undefined` while nobody knows. */
  readonly people?: number | undefined;
  readonly initiatedBy: 'centre' | 'provider';
  /** Wages are asked for besides the training. */
  readonly wages?: boolean | undefined;
  /** First and last day of the training; `undefined`: no deadline rather than a guess. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Only people registered for the whole training can be funded. */
  readonly wholeTrainingOnly?: boolean | undefined;
  readonly registrationUrl?: string | undefined;
  readonly coordination?: Coordination | undefined;
  /** Where the centre is: Alsace-Moselle and the overseas departments have holidays of their own. */
  readonly place?: Place | undefined;
  /** Days that the user typed, where no rule is known. */
  readonly typed?: Readonly<Partial<Record<DeadlineId, string>>> | undefined;
}

interface Facts {
  readonly profile?: Profile | undefined;
  /** The centre's OPCO, as typed. */
  readonly opco?: string | undefined;
  readonly people?: number | undefined;
  readonly initiatedBy?: Variant['initiatedBy'];
  readonly wages?: boolean | undefined;
  /** What the request itself says, when it says otherwise than the profile. */
  readonly directPayment?: boolean | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: Place | undefined;
  readonly typed?: Variant['typed'];
}

/** The variant of a request; what is not known of the OPCO is taken for AKTO's, as on its portal. */
export function variantOf(facts: Facts): Variant {
  const training = facts.profile?.training;
  const funder = isAkto(facts.opco ?? FUNDER) ? 'akto' : 'other';
  return {
    funder,
    directPayment: facts.directPayment ?? paysDirectly(facts.profile, facts.opco ?? FUNDER),
    people: facts.people,
    initiatedBy: facts.initiatedBy ?? 'centre',
    wages: facts.wages,
    start: facts.start ?? training?.start,
    end: facts.end ?? training?.end,
    wholeTrainingOnly: training?.eligibility.wholeTrainingOnly,
    registrationUrl: training?.registrationUrl,
    coordination: facts.profile && coordinationOf(facts.profile),
    place: facts.place,
    typed: facts.typed,
  };
}

export function isAkto(opco: string): boolean {
  return /^(?:opco )?akto$/.test(plain(opco));
}

/** Only when every module of the declaration says so: else the centre has something to pay. */
function paysDirectly(profile: Profile | undefined, opco: string): boolean {
  const wanted = plain(opco);
  const declaration = profile?.declarations.find(({ funder }) =>
    isAkto(opco) ? isAkto(funder) : plain(funder) === wanted,
  );
  const modules = declaration?.modules ?? [];
  return modules.length > 0 && modules.every(({ directPayment }) => directPayment);
}
