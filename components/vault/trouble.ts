import {
  DerivationUnavailable,
  StorageFull,
  StorageRefused,
  VaultChanged,
  VaultLocked,
} from '../../lib/vault/errors.ts';
import type { TextKey } from '../../locales/text.ts';

/** What went wrong, that nothing was lost, and what to do about it. */
export function troubleOf(error: unknown): TextKey {
  if (error instanceof VaultLocked) return 'vault.trouble.locked';
  if (error instanceof VaultChanged) return 'vault.trouble.changed';
  if (error instanceof StorageFull) return 'vault.trouble.full';
  if (error instanceof StorageRefused) return 'vault.trouble.refused';
  if (error instanceof DerivationUnavailable) return 'vault.trouble.derivation';
  return 'vault.trouble.unknown';
}
