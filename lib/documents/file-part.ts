import { toBase64 } from '../bytes/base64.ts';
import type { Paper } from './document.ts';
import { portalName } from './portal-name.ts';

/** A piece of a file on its way to the portal's tab. */
export interface FilePart {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  /** Where the next piece begins; `null`: this is the last. */
  readonly next: number | null;
}

/** Bytes of a piece: messages between parts of the extension are limited, 20 MB are not one. */
export const PART = 3 * 1024 * 1024;

/** The piece of a paper that begins at `from`. */
export function partOf(paper: Paper, bytes: Uint8Array, from: number): FilePart {
  const end = Math.min(bytes.length, from + PART);
  return {
    name: portalName(paper.name),
    type: paper.type,
    base64: toBase64(bytes.subarray(from, end)),
    next: end < bytes.length ? end : null,
  };
}
