import { groupementFle2025 } from './bundled/groupement-fle-2025.ts';
import type { Profile } from './profile.ts';

/** The profiles that come with the extension. */
export const BUNDLED: readonly Profile[] = [groupementFle2025];
