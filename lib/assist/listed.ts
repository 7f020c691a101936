import type { Overview } from './sources.ts';
import type { AssistantState } from './state.ts';

/** What the panel lists of what is known. */
export function listed(overview: Overview) {
  const { profiles, profileId, centre, employees, chosen, locked = false, wages = null } = overview;
  return {
    profiles,
    profileId,
    centre,
    employees,
    chosen,
    locked,
    wages,
  } satisfies Partial<AssistantState>;
}
