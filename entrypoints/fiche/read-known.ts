import * as z from 'zod/mini';
import type { FicheKnown } from '../../components/fiche/fiche-known.ts';
import { localStore } from '../../lib/browser/key-value.ts';
import { optionChoiceSchema } from '../../lib/browser/requests.ts';
import { loadSelection } from '../../lib/browser/selection.ts';
import { people } from '../../lib/browser/vault.ts';
import { centreStore } from '../../lib/centre/store.ts';
import { parseCheckSettings } from '../../lib/checks/check-settings.ts';
import { BUNDLED } from '../../lib/profile/bundled.ts';
import { profileStore } from '../../lib/profile/store.ts';
import { KEYS } from '../../lib/storage/keys.ts';

const profiles = profileStore(localStore, BUNDLED);
const centre = centreStore(localStore);

/** Everything that a fiche can be made of. Reads only. */
export async function readKnown(): Promise<FicheKnown> {
  const listed = await people.list();
  const [offered, current, centres, keeping, selection, choices, checks] = await Promise.all([
    profiles.list(),
    centre.read(),
    centre.list(),
    people.keeping(),
    loadSelection(localStore),
    localStore.get(KEYS.optionChoices),
    localStore.get(KEYS.checks),
  ]);
  return {
    profiles: [...offered.profiles, ...offered.archived],
    lastProfile: selection.profileId,
    centres,
    current: current.centre?.siret ?? null,
    // It may have closed meanwhile.
    people: keeping === 'locked' ? [] : listed,
    keeping,
    optionChoices: z.catch(z.array(optionChoiceSchema), []).parse(choices),
    amountPer: parseCheckSettings(checks).amount?.per ?? null,
  };
}
