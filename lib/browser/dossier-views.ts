import { placeOf } from '../calendar/holidays.ts';
import { centreStore } from '../centre/store.ts';
import { isClockDoubtful } from '../dossiers/adopt.ts';
import type { DossierLine } from '../dossiers/dossier-line.ts';
import { type Contradiction, contradictions, type Dispute, disputesOf } from '../dossiers/facts.ts';
import { notesOf, type Personal } from '../dossiers/personal.ts';
import type { PortalSeenStore } from '../dossiers/portal-seen.ts';
import type { Around, Standing } from '../dossiers/standing.ts';
import { standingKeeper } from '../dossiers/standing-keeper.ts';
import type { DossierStore } from '../dossiers/store.ts';
import type { PersonalParts } from '../dossiers/vault-part.ts';
import { type WhereIAm, whereIAm } from '../dossiers/where-i-am.ts';
import { profileStore } from '../profile/store.ts';
import type { KeyValue } from '../storage/key-value.ts';

/** « Où j'en suis », and every dossier on a line. */
export interface DossiersView {
  readonly where: WhereIAm;
  readonly lines: readonly DossierLine[];
  /** How many could not be read whole; a raw copy of each is kept. */
  readonly damaged: number;
}

/** One dossier with all its steps. */
export interface DossierView extends Omit<Standing, 'dossier'> {
  readonly id: string;
  readonly contradictions: readonly Contradiction[];
  readonly disputes: readonly Dispute[];
  /** Some of its dates have not come yet. */
  readonly isClockDoubtful: boolean;
  /** For pages of the extension only; `null` on the portal, and while the vault is closed. */
  readonly personal: {
    /** By id of step. */
    readonly notes: Readonly<Record<string, string>>;
    readonly part: Personal;
  } | null;
}

interface Stores {
  readonly local: KeyValue;
  readonly dossiers: DossierStore;
  readonly seen: PortalSeenStore;
  readonly parts: PersonalParts;
  readonly isVaultOpen: () => Promise<boolean>;
  /** Days between the target and the legal day, as the user wants them. */
  readonly margin?: () => Promise<number>;
  readonly now?: () => Date;
}

export function dossierViews({
  local,
  dossiers,
  seen,
  parts,
  isVaultOpen,
  margin,
  now = () => new Date(),
}: Stores) {
  const keeper = standingKeeper();

  const around = async (): Promise<Around> => {
    const [{ profiles, archived }, { centre }] = await Promise.all([
      profileStore(local).list(),
      centreStore(local).read(),
    ]);
    return {
      profiles: [...profiles, ...archived],
      seen: await seen.read(),
      now: now(),
      margin: await margin?.(),
      place: placeOf(centre?.address?.postalCode),
    };
  };

  const standings = async () => {
    const [{ dossiers: all, damage }, with_] = await Promise.all([dossiers.list(), around()]);
    const standingOf = keeper.within(with_);
    return { all: all.map(standingOf), damage };
  };

  return {
    /** Where each of them stands. */
    standings: async (): Promise<readonly Standing[]> => (await standings()).all,

    async all(): Promise<DossiersView> {
      const { all, damage } = await standings();
      return { where: whereIAm(all), lines: all.map(keeper.lineOf), damaged: damage.length };
    },

    /** `isPersonal`: with names and notes, if the vault is open. `null`: there is none. */
    async one(id: string, isPersonal: boolean): Promise<DossierView | null> {
      const found = await dossiers.get(id);
      if (!found) return null;
      const { dossier, ...standing } = keeper.within(await around())(found);
      const part = isPersonal && (await isVaultOpen()) ? await parts.get(id) : null;
      return {
        id,
        ...standing,
        contradictions: contradictions(dossier),
        disputes: disputesOf(dossier),
        isClockDoubtful: isClockDoubtful(dossier, now()),
        personal: part && { notes: notesOf(part), part },
      };
    },
  };
}
