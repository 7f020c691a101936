import type { Migration } from '../migrate.ts';

/**
 * One centre under `centre` → several under `centres`, by SIRET, and which of them asks. Frozen:
 * the names of the keys are those of its time.
 */
export const centresBySiret: Migration = {
  to: 2,
  async run(store) {
    const centre = await store.get('centre');
    if (centre === undefined || centre === null) return false;
    const siret =
      typeof centre === 'object' && 'siret' in centre && typeof centre.siret === 'string'
        ? centre.siret.replace(/\s/g, '')
        : // Damaged: it moves as it is, to be shown as damaged where it now is.
          'unreadable';
    const known = await store.get('centres');
    await store.set('centres', {
      ...(typeof known === 'object' && known !== null ? known : {}),
      [siret]: centre,
    });
    if ((await store.get('current-centre')) === undefined) await store.set('current-centre', siret);
    await store.remove('centre');
    return true;
  },
};
