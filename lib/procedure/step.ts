import type { DeadlineId } from './deadline-rules.ts';
import type { Evidence } from './evidence.ts';
import type { AktoHelpId, Help } from './help.ts';
import type { Sighting } from './sighting.ts';
import type { SourceId } from './sources.ts';
import type { Variant } from './variant.ts';
import type { ProcedureKey, Words } from './words.ts';

/** In the order in which people go through them. */
export const PHASES = [
  'access',
  'registration',
  'request',
  'papers',
  'sending',
  'agreement',
  'after',
] as const;

export type Phase = (typeof PHASES)[number];

/** Who acts. `funder`: an OPCO other than AKTO. */
export type Actor =
  | 'centre'
  | 'director'
  | 'coordinator'
  | 'provider'
  | 'akto'
  | 'funder'
  | 'person';

/** Papers of the procedure, named as `lib/documents` names them where it knows them. */
export type PaperId =
  | 'programme'
  | 'convention'
  | 'facture'
  | 'emargement'
  | 'certificat'
  | 'facture-acquittee';

/** One step, as data: a file of `steps/`, whose name is its id, registered in `steps.ts`. */
export interface Step {
  readonly id: string;
  readonly phase: Phase;
  /** Imperative, short. */
  readonly title: ProcedureKey;
  /** What to do, with which paper. */
  readonly what: (variant: Variant) => Words;
  readonly who: (variant: Variant) => Actor;
  /** What the user ticks. */
  readonly confirm: ProcedureKey;
  readonly appliesWhen: (variant: Variant) => boolean;
  /** What the extension can tell by itself; `undefined` from it: nothing was seen. */
  readonly evidence?: (sightings: readonly Sighting[]) => Evidence | undefined;
  /** Its moment is over, done or not: no use in reading a request again once it is sent. */
  readonly isOver?: (sightings: readonly Sighting[]) => boolean;
  /** Before anything else when the portal shows it undone: AKTO waits for it. */
  readonly urgent?: true;
  /** Steps to be done before this one can be next; those that do not apply are no obstacle. */
  readonly needs: readonly string[];
  /** No obstacle to this one, but their moment is over once it is done. */
  readonly closes?: readonly string[];
  /** Nothing to do before the first, or the end of the last, day of the training. */
  readonly from?: 'start' | 'end';
  readonly papers?: readonly PaperId[];
  readonly deadline?: DeadlineId;
  readonly warnings?: (variant: Variant) => readonly ProcedureKey[];
  /** Guides and contacts of AKTO, shown to its members only. */
  readonly aktoHelp?: readonly AktoHelpId[];
  readonly help?: (variant: Variant) => readonly Help[];
  readonly sources: readonly SourceId[];
}

export const always = () => true;
export const withAkto = ({ funder }: Variant) => funder === 'akto';
export const withAnother = ({ funder }: Variant) => funder === 'other';

export const centre = (): Actor => 'centre';
export const director = (): Actor => 'director';
export const provider = (): Actor => 'provider';

/** Who sends the papers of the training: its organiser, when it has one. */
export const organiser = ({ coordination }: Variant): Actor =>
  coordination ? 'coordinator' : 'provider';

/** Nobody opens a request without them: still to be confirmed where nobody has said so. */
export const BEFORE_REQUEST = ['cost-agreed', 'register-people', 'provider-payment'] as const;

/** A sentence that is the same in every variant. */
export const say = (key: ProcedureKey) => (): Words => ({ key });
