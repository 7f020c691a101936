import { views } from '../../lib/browser/dossier-answers.ts';
import { dossierParts } from '../../lib/browser/dossiers.ts';
import { vault } from '../../lib/browser/vault.ts';
import { openDossiers } from '../../lib/dossiers/open-dossiers.ts';
import type { FollowedFile } from '../../lib/retention/due.ts';

/** Every request followed here with its people; while the vault is closed nobody can tell whose. */
export async function followedFiles(): Promise<readonly FollowedFile[]> {
  if ((await vault.status()) !== 'open') return [];
  const [standings, { parts }] = await Promise.all([views.standings(), dossierParts.list()]);
  const open = new Set(openDossiers(standings, parts).map(({ id }) => id));
  return standings.map(({ dossier: { id }, facts: { closedOn } }) => ({
    employees: parts.get(id)?.employees ?? [],
    isOpen: open.has(id),
    ...(closedOn && { closedOn }),
  }));
}
