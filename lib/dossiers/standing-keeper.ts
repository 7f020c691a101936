import { today } from '../calendar/today.ts';
import { accountOf } from './account.ts';
import type { Dossier } from './dossier.ts';
import { type DossierLine, lineOf } from './dossier-line.ts';
import { type Around, type Standing, standingOf } from './standing.ts';

/** Where requests stand, worked out once as long as nothing that it rests on changes. */
export interface StandingKeeper {
  within(around: Around): (dossier: Dossier) => Standing;
  readonly lineOf: (standing: Standing) => DossierLine;
}

/**
 * A list of a thousand dossiers is asked for whenever one of them changes: by the panel, the
 * popup, the badge. A dossier is told from another by being the same object (`store.ts`).
 */
export function standingKeeper(): StandingKeeper {
  const standings = new WeakMap<
    Dossier,
    { readonly within: string; readonly standing: Standing }
  >();
  const lines = new WeakMap<Standing, DossierLine>();
  return {
    within(around) {
      const within = restingOn(around);
      return dossier => {
        const known = standings.get(dossier);
        if (known?.within === within) return known.standing;
        const standing = standingOf(dossier, around);
        standings.set(dossier, { within, standing });
        return standing;
      };
    },
    lineOf(standing) {
      const line = lines.get(standing) ?? lineOf(standing);
      lines.set(standing, line);
      return line;
    },
  };
}

/** All that a standing rests on besides the dossier: of the instant, the day only. */
function restingOn({ now, seen, ...others }: Around): string {
  return JSON.stringify([today(now), seen.attachments, accountOf(seen), others]);
}
