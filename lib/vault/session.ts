import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { type Keyring, keyringOf, type RawKeys } from './data-key.ts';

/** Keys of the session's storage: memory of the browser, out of reach of the portal's page. */
export const SESSION_KEYS = {
  open: 'vault-open',
  used: 'vault-used',
  /** Changes with each write: tells the other pages to read again. */
  changed: 'vault-changed',
} as const;

const openSchema = z.object({
  version: z.literal(1),
  current: z.string(),
  /** Raw, base64: a `CryptoKey` does not survive that storage in Chromium. */
  keys: z.record(z.string(), z.string()),
});

/** How often use is noted: more would write for nothing. */
const NOTED_EVERY = 15_000;

export interface VaultSession {
  open(raw: RawKeys): Promise<void>;
  /** The keys while the vault is open; closes it when it was left unused for too long. */
  keys(): Promise<Keyring | null>;
  /** The user is there. */
  touch(): Promise<void>;
  /** When it closes by itself if nobody touches it, in ms since 1970; `null` when it is closed. */
  closesAt(): Promise<number | null>;
  close(): Promise<void>;
}

interface Options {
  readonly session: KeyValue;
  readonly now: () => number;
  readonly idleMinutes: () => Promise<number>;
}

/** The open vault, shared by the background and the pages of the extension until it closes. */
export function vaultSession({ session, now, idleMinutes }: Options): VaultSession {
  let ready: { readonly from: string; readonly ring: Keyring } | null = null;

  const close = async () => {
    ready = null;
    await session.remove(SESSION_KEYS.open);
    await session.remove(SESSION_KEYS.used);
  };
  const lastUse = async () => {
    const used = await session.get(SESSION_KEYS.used);
    return typeof used === 'number' ? used : 0;
  };
  const raw = async () => {
    const read = openSchema.safeParse(await session.get(SESSION_KEYS.open));
    return read.success ? read.data : null;
  };

  const keys = async () => {
    const found = await raw();
    if (!found) {
      ready = null;
      return null;
    }
    // A clock set back must not keep it open for days.
    const idle = Math.abs(now() - (await lastUse()));
    if (idle >= (await idleMinutes()) * 60_000) {
      await close();
      return null;
    }
    const from = JSON.stringify(found);
    if (ready?.from !== from) {
      const entries = Object.entries(found.keys).map(([id, text]) => [id, fromBase64(text)]);
      const ring = await keyringOf({ current: found.current, keys: Object.fromEntries(entries) });
      ready = { from, ring };
    }
    return ready.ring;
  };

  return {
    async open({ current, keys }) {
      const texts = Object.entries(keys).map(([id, bytes]) => [id, toBase64(bytes)]);
      // The use first: an open vault without one is closed at sight.
      await session.set(SESSION_KEYS.used, now());
      const value = { version: 1, current, keys: Object.fromEntries(texts) };
      await session.set(SESSION_KEYS.open, value);
    },
    keys,
    async touch() {
      // Left unused for too long, it closes here: coming back does not keep it open.
      if (!(await keys()) || Math.abs(now() - (await lastUse())) < NOTED_EVERY) return;
      await session.set(SESSION_KEYS.used, now());
    },
    async closesAt() {
      if (!(await raw())) return null;
      return (await lastUse()) + (await idleMinutes()) * 60_000;
    },
    close,
  };
}
