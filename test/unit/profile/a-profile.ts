import { groupementFle2025 } from '../../../lib/profile/bundled/groupement-fle-2025.ts';
import type { Declaration, DeclaredModule } from '../../../lib/profile/declaration.ts';
import type { Profile } from '../../../lib/profile/profile.ts';

const [bundledDeclaration] = groupementFle2025.declarations;
const [bundledModule] = bundledDeclaration?.modules ?? [];
if (!bundledDeclaration || !bundledModule) throw new Error('the bundled profile declares nothing');

export const aModule = (changes: Partial<DeclaredModule> = {}): DeclaredModule => ({
  ...bundledModule,
  ...changes,
});

export const aDeclaration = (changes: Partial<Declaration> = {}): Declaration => ({
  ...bundledDeclaration,
  ...changes,
});

/** A profile that differs from the bundled one as said. */
export const aProfile = (
  changes: Partial<Omit<Profile, 'training'>> & { training?: Partial<Profile['training']> } = {},
): Profile => ({
  ...groupementFle2025,
  ...changes,
  training: { ...groupementFle2025.training, ...changes.training },
});
