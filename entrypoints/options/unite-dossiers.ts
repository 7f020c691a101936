import { dossierParts, dossiers, removeDossier } from '../../lib/browser/dossiers.ts';
import { vault } from '../../lib/browser/vault.ts';
import { unite } from '../../lib/dossiers/doubles.ts';
import { newPersonal } from '../../lib/dossiers/personal.ts';
import { VaultLocked } from '../../lib/vault/errors.ts';

/** Where there is no vault, nobody has noted anything; a closed one has to be opened first. */
export async function uniteDossiers(id: string, double: string): Promise<void> {
  const status = await vault.status();
  const isNone = status === 'none' || status === 'refused';
  if (!isNone && status !== 'open') throw new VaultLocked();
  const none = { get: async () => newPersonal(double), change: async () => newPersonal(id) };
  const parts = isNone ? none : dossierParts;
  await unite(id, double, { dossiers, parts, remove: removeDossier });
}
