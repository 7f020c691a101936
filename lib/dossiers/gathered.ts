import type { KeyValue, ListedKeyValue } from '../storage/key-value.ts';
import { DOSSIER_PREFIX, dossierKey, KEYS } from '../storage/keys.ts';

/**
 * The same store, in which all the dossiers lie together under one key, by id: as a backup holds
 * them. Writing that key writes each of those given, and removes none.
 */
export function gathered(local: ListedKeyValue): KeyValue {
  return {
    ...local,
    async get(key) {
      if (key !== KEYS.dossiers) return local.get(key);
      const entries = Object.entries(await local.entries(DOSSIER_PREFIX));
      if (entries.length === 0) return undefined;
      return Object.fromEntries(
        entries.map(([each, raw]) => [each.slice(DOSSIER_PREFIX.length), raw]),
      );
    },
    async set(key, value) {
      if (key !== KEYS.dossiers) return local.set(key, value);
      for (const [id, dossier] of Object.entries(value ?? {})) {
        await local.set(dossierKey(id), dossier);
      }
    },
  };
}
