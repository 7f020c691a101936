import type { KeyValue } from '../storage/key-value.ts';
import { type Keyring, type RawKeys, withNewKey } from './data-key.ts';
import { change, type VaultDatabase, vaultDatabase } from './database.ts';
import { bestCost, type Cost, isWeaker } from './derivation.ts';
import { StorageRefused, VaultChanged, VaultLocked } from './errors.ts';
import { type Header, newHeader, openHeader, type Way, withSecret } from './header.ts';
import { type VaultRecords, vaultRecords } from './records.ts';
import { finishRotation } from './rotation.ts';
import { SESSION_KEYS, vaultSession } from './session.ts';
import { loadHeader, replaceHeader } from './stored-header.ts';

/**
 * `none`: never made. `damaged`: there is one that nothing opens. `newer`: made by a newer version
 * of the extension. `refused`: this browser keeps nothing here (private window).
 */
export type VaultStatus = 'none' | 'locked' | 'open' | 'damaged' | 'newer' | 'refused';

/** What proves that one may open it. */
export interface Proof {
  readonly way: Way;
  /** A recovery code as `readRecoveryCode` gives it. */
  readonly secret: string;
}

/** The encrypted store of this browser. Secrets that are wrong are answers, not errors. */
export interface Vault {
  status(): Promise<VaultStatus>;
  /** Makes it and opens it. The code was shown, and noted, before. */
  create(secrets: { passphrase: string; recoveryCode: string }): Promise<void>;
  unlock(proof: Proof): Promise<'open' | 'wrong'>;
  lock(): Promise<void>;
  /** At once: only the way in changes, no record. Opens it. */
  changePassphrase(proof: Proof, next: string): Promise<'open' | 'wrong'>;
  /**
   * « Un collègue part »: new passphrase, new code, and a new key under which every record is
   * encrypted again. Opens it; `finish` does the encrypting.
   */
  renew(
    proof: Proof,
    next: { passphrase: string; recoveryCode: string },
  ): Promise<'open' | 'wrong'>;
  /** Whether records are left under an older key. */
  hasUnfinished(): Promise<boolean>;
  /** Encrypts again what is left under an older key. To be called whenever it has been opened. */
  finish(onProgress?: (done: number, total: number) => void): Promise<void>;
  /** The user is there: it stays open. */
  touch(): Promise<void>;
  /** When it closes by itself, in ms since 1970; `null` when it is closed. */
  closesAt(): Promise<number | null>;
  /** What a backup is sealed with, and how it will open. Throws `VaultLocked`. */
  sealing(): Promise<{ readonly header: Header; readonly ring: Keyring }>;
  /** Becomes the vault that a backup came from: same passphrase, same code. Throws when there is one. */
  adopt(header: Header, raw: RawKeys): Promise<void>;
  /** Everything in it, and the way to open it, for good. */
  erase(): Promise<void>;
  readonly records: VaultRecords;
}

export interface VaultOptions {
  /** Memory of the browser, out of reach of content scripts. */
  readonly session: KeyValue;
  readonly idleMinutes?: () => Promise<number>;
  readonly now?: () => number;
  readonly database?: () => Promise<VaultDatabase>;
  /** What opening it costs; tests make it cheap. */
  readonly cost?: () => Promise<Cost>;
}

export function openVault({
  session,
  idleMinutes = async () => 15,
  now = Date.now,
  database = vaultDatabase(),
  cost = bestCost,
}: VaultOptions): Vault {
  const open = vaultSession({ session, now, idleMinutes });
  const announce = () => session.set(SESSION_KEYS.changed, crypto.randomUUID());
  const records = vaultRecords({ database, keys: open.keys, announce });

  /** The header and its keys, or `null` when the proof is none. */
  const proven = async ({ way, secret }: Proof) => {
    const stored = await loadHeader(await database());
    if (stored.status !== 'found') throw new VaultChanged('There is no vault to open');
    const raw = await openHeader(stored.header, way, secret);
    return raw && { header: stored.header, raw };
  };

  const replace = async (before: Header, next: Header, raw: RawKeys) => {
    await replaceHeader(await database(), before, next);
    await open.open(raw);
    return 'open' as const;
  };

  return {
    records,
    async status() {
      try {
        const stored = await loadHeader(await database());
        if (stored.status === 'none') return 'none';
        if (stored.status === 'damaged') return stored.isNewer ? 'newer' : 'damaged';
        return (await open.keys()) ? 'open' : 'locked';
      } catch (error) {
        // Nothing is known of what is there, which is not that there is nothing.
        return error instanceof StorageRefused ? 'refused' : 'damaged';
      }
    },

    async create({ passphrase, recoveryCode }) {
      const db = await database();
      if ((await loadHeader(db)).status !== 'none') throw new VaultChanged('There is one already');
      const raw = withNewKey();
      const secrets = { passphrase, recovery: recoveryCode };
      await replaceHeader(db, null, await newHeader(raw, secrets, { cost: await cost() }));
      await open.open(raw);
    },

    async unlock(proof) {
      const found = await proven(proof);
      if (!found) return 'wrong';
      await open.open(found.raw);
      const { header, raw } = found;
      const target = await cost();
      if (isWeaker(header.derivations[proof.way], target)) {
        const stronger = await withSecret(header, raw, { ...proof, cost: target });
        // It will be raised next time, by whoever changed it now.
        await replaceHeader(await database(), header, stronger).catch(() => undefined);
      }
      return 'open';
    },

    lock: open.close,

    async changePassphrase(proof, next) {
      const found = await proven(proof);
      if (!found) return 'wrong';
      const { header, raw } = found;
      const way = { way: 'passphrase', secret: next, cost: await cost() } as const;
      return replace(header, await withSecret(header, raw, way), raw);
    },

    async renew(proof, { passphrase, recoveryCode }) {
      const found = await proven(proof);
      if (!found) return 'wrong';
      const raw = withNewKey(found.raw.keys);
      const revision = found.header.revision + 1;
      const secrets = { passphrase, recovery: recoveryCode };
      const next = await newHeader(raw, secrets, { cost: await cost(), revision });
      return replace(found.header, next, raw);
    },

    async hasUnfinished() {
      const stored = await loadHeader(await database());
      return stored.status === 'found' && stored.header.keys.length > 1;
    },

    async finish(onProgress) {
      const ring = await open.keys();
      if (!ring) return;
      const options = { database: await database(), ring };
      await finishRotation(onProgress ? { ...options, onProgress } : options).catch(error => {
        // Another page finished it first.
        if (!(error instanceof VaultChanged)) throw error;
      });
    },

    async sealing() {
      const ring = await open.keys();
      const stored = await loadHeader(await database());
      if (!ring || stored.status !== 'found') throw new VaultLocked('The vault is closed');
      return { header: stored.header, ring };
    },

    async adopt(header, raw) {
      const db = await database();
      if ((await loadHeader(db)).status !== 'none') throw new VaultChanged('There is one already');
      await replaceHeader(db, null, header);
      await open.open(raw);
    },

    touch: open.touch,
    closesAt: open.closesAt,

    async erase() {
      await open.close();
      await change(await database(), async transaction => {
        await transaction.objectStore('records').clear();
        await transaction.objectStore('damaged').clear();
        await transaction.objectStore('vault').clear();
      });
      await announce();
    },
  };
}
