import { Inflate } from 'fflate';
import { refuseFile } from './table.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What may still be inflated of one file: shared by all its parts. */
export interface Allowance {
  bytes: number;
}

/** Small bites: one grows a thousand times at most, and the limit is seen after each. */
const BITE = 4096;

/**
 * The content of one entry. What the zip claims is checked first, and not believed: inflating
 * stops as soon as the allowance is used up. Throws `RefusedFile`.
 */
export function inflateEntry(entry: ZipEntry, allowance: Allowance): Uint8Array {
  if (entry.claimedBytes > allowance.bytes) refuseFile('too-big-inside');
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size > allowance.bytes) refuseFile('too-big-inside');
    parts.push(part);
  };
  if (entry.isDeflated) inflateInto(entry.packed, take);
  else take(entry.packed);
  // Inflated to less or more than claimed: cut, or made to mislead.
  if (size !== entry.claimedBytes) refuseFile('damaged');
  allowance.bytes -= size;
  return joined(parts, size);
}

function inflateInto(packed: Uint8Array, take: (part: Uint8Array) => void): void {
  const inflate = new Inflate(part => take(part));
  try {
    for (let at = 0; at < packed.length; at += BITE) {
      inflate.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    }
  } catch (error) {
    // fflate's own errors have a number.
    if (error instanceof Error && 'code' in error) refuseFile('damaged');
    throw error;
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
