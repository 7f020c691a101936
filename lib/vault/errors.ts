/** The vault is closed: what was asked needs its key. Expected; said to the user as such. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

/** Another page of the extension changed the vault in the meantime: read again, then try again. */
export class VaultChanged extends Error {
  override readonly name = 'VaultChanged';
}

/** The browser gives no more room; nothing of what was asked was stored. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** The browser refuses to keep anything (private window, storage forbidden). */
export class StorageRefused extends Error {
  override readonly name = 'StorageRefused';
}

/** The vault was made where WebAssembly works, and here it does not: its key cannot be found. */
export class DerivationUnavailable extends Error {
  override readonly name = 'DerivationUnavailable';
}

// Firefox has its own name for it, and a full disk is no quota there.
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'];

/** The same error, under our name when it says that there is no room left. */
export function storageError(error: unknown): unknown {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return FULL.includes(name) ? new StorageFull('No room left', { cause: error }) : error;
}
