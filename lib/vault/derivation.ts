import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, randomBytes, utf8 } from './bytes.ts';
import { DerivationUnavailable } from './errors.ts';

const salt = z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/));

/**
 * How a key is found from a secret, stored beside what it opens so that it can be made slower
 * later. The upper bounds keep a tampered file from freezing the page.
 */
export const derivationSchema = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('argon2id'),
    /** KiB. */
    memory: z.int().check(z.minimum(8), z.maximum(1_048_576)),
    passes: z.int().check(z.minimum(1), z.maximum(20)),
    lanes: z.int().check(z.minimum(1), z.maximum(8)),
    /** 16 bytes, base64. */
    salt,
  }),
  z.object({
    name: z.literal('pbkdf2-sha-256'),
    rounds: z.int().check(z.minimum(1), z.maximum(20_000_000)),
    salt,
  }),
]);

export type Derivation = z.infer<typeof derivationSchema>;

/** What a derivation costs, without its salt. */
export type Cost =
  | { readonly name: 'argon2id'; readonly memory: number; passes: number; lanes: number }
  | { readonly name: 'pbkdf2-sha-256'; readonly rounds: number };

/** Twice the memory that RFC 9106 §4 and OWASP ask at the least: 0.3 to 0.6 s in a browser. */
export const ARGON2ID: Cost = { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

/** Where WebAssembly is forbidden. OWASP, 2023. */
export const PBKDF2: Cost = { name: 'pbkdf2-sha-256', rounds: 600_000 };

/** What a new vault costs in this browser: Argon2id wherever WebAssembly runs. */
export async function bestCost(): Promise<Cost> {
  const trial: Derivation = { name: 'argon2id', memory: 8, passes: 1, lanes: 1, salt: newSalt() };
  return (await deriveBytes('x', trial).catch(() => null)) ? ARGON2ID : PBKDF2;
}

export function newDerivation(cost: Cost): Derivation {
  return { ...cost, salt: newSalt() };
}

/** Whether `derivation` is easier to break than `cost` would be: to be raised when possible. */
export function isWeaker(derivation: Derivation, cost: Cost): boolean {
  if (derivation.name === 'pbkdf2-sha-256') {
    return cost.name === 'argon2id' || derivation.rounds < cost.rounds;
  }
  // Never back to a derivation without memory.
  if (cost.name !== 'argon2id') return false;
  return derivation.memory < cost.memory || derivation.passes < cost.passes;
}

/** The 256-bit key of a secret. Throws `DerivationUnavailable` where WebAssembly is forbidden. */
export async function deriveKey(secret: string, derivation: Derivation): Promise<CryptoKey> {
  const bytes = await deriveBytes(secret, derivation);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** As `deriveKey`, the bytes themselves. */
export async function deriveBytes(secret: string, derivation: Derivation): Promise<Bytes> {
  // The same passphrase typed on another keyboard, or on a Mac, is the same bytes.
  const password = utf8(secret.normalize('NFKC'));
  const bytes = fromBase64(derivation.salt);
  return derivation.name === 'argon2id'
    ? argon2(password, bytes, derivation)
    : pbkdf2(password, bytes, derivation.rounds);
}

async function argon2(
  password: Bytes,
  bytes: Bytes,
  { memory, passes, lanes }: Extract<Derivation, { name: 'argon2id' }>,
): Promise<Bytes> {
  try {
    // Loaded by the pages that open the vault, at the moment they do.
    const { argon2id } = await import('hash-wasm');
    const hash = await argon2id({
      password,
      salt: bytes,
      memorySize: memory,
      iterations: passes,
      parallelism: lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return new Uint8Array(hash);
  } catch (error) {
    throw new DerivationUnavailable('Argon2id does not run here', { cause: error });
  }
}

async function pbkdf2(password: Bytes, bytes: Bytes, iterations: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

function newSalt(): string {
  return toBase64(randomBytes(16));
}
