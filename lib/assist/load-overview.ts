import type { Overview, Sources } from './sources.ts';
import type { AssistantState } from './state.ts';

/** What there is to choose from; the only training to come is chosen already. */
export async function overviewOnce(sources: Sources): Promise<Overview> {
  const overview = await sources.overview();
  const { profiles, profileId, chosen, savesTabs, wages = null } = overview;
  const usable = profiles.filter(({ past }) => !past);
  const [only, ...others] = usable.length > 0 ? usable : profiles;
  if (profileId || !only || others.length > 0) return overview;
  await sources.saveSelection({ profileId: only.id, chosen, savesTabs, wages });
  return sources.overview();
}

/** What the panel lists of it. */
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
