import type { Standing } from './standing.ts';

/** A request filled with a profile, and with which of its revisions. */
export interface FilledWith {
  readonly id: string;
  readonly revision: number;
}

/** The drafts and the requests sent that another revision of a profile is to be compared with. */
export function filledWith(
  standings: readonly Standing[],
  profileId: string,
): readonly FilledWith[] {
  return standings.flatMap(({ dossier: { id }, facts: { profile }, isClosed }) =>
    profile?.id === profileId && !isClosed ? [{ id, revision: profile.revision }] : [],
  );
}
