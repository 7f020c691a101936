import { type Bytes, utf8 } from './bytes.ts';

/** Lengths are rounded up to this, so that they say little about what is inside. */
const BLOCK = 256;

/** JSON, followed by blanks that reading it skips; bytes as they are. */
export function plainBytes(value: unknown): Bytes {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  const json = utf8(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil(json.length / BLOCK) * BLOCK).fill(0x20);
  padded.set(json);
  return padded;
}

/** Throws on what is not JSON. */
export function parsedValue(bytes: Bytes): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
