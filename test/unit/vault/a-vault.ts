import 'fake-indexeddb/auto';
import { type KeyValue, memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { vaultDatabase } from '../../../lib/vault/database.ts';
import type { Cost } from '../../../lib/vault/derivation.ts';
import { newRecoveryCode } from '../../../lib/vault/recovery-code.ts';
import { openVault, type Proof, type Vault } from '../../../lib/vault/vault.ts';

/** Argon2id as quick as it gets: what is tested is not how long it takes. */
export const QUICK: Cost = { name: 'argon2id', memory: 8, passes: 1, lanes: 1 };

export const PASSPHRASE = 'quatre moulins sans farine';

interface Options {
  readonly name?: string;
  readonly session?: KeyValue;
  readonly now?: () => number;
  readonly cost?: Cost;
  readonly idleMinutes?: number;
}

/** A vault as one page of the extension sees it; give the same `name` for another page. */
export function aVault({
  name = `vault-${crypto.randomUUID()}`,
  session = memoryKeyValue(),
  now = () => 1_000_000,
  cost = QUICK,
  idleMinutes = 15,
}: Options = {}) {
  const database = vaultDatabase(name);
  const vault = openVault({
    session,
    now,
    database,
    cost: async () => cost,
    idleMinutes: async () => idleMinutes,
  });
  return { vault, name, session, database };
}

/** The same, made and open, with its recovery code. */
export async function anOpenVault(options: Options = {}) {
  const made = aVault(options);
  const recoveryCode = newRecoveryCode();
  await made.vault.create({ passphrase: PASSPHRASE, recoveryCode });
  return { ...made, recoveryCode };
}

export const byPassphrase = (secret = PASSPHRASE): Proof => ({ way: 'passphrase', secret });
export const byCode = (secret: string): Proof => ({ way: 'recovery', secret });

/** Takes what it reads as it is. */
export const readAnything = (raw: unknown) => ({ value: raw, repaired: [] });

/** The values of a kind, in no order. */
export async function valuesOf(vault: Vault): Promise<unknown[]> {
  const { records } = await vault.records.list('employee', readAnything);
  return records.map(({ value }) => value);
}

export const somebody = (name: string, id: string = crypto.randomUUID()) => ({
  kind: 'employee' as const,
  id,
  value: { name },
});
