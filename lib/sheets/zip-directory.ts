import { refuseFile } from './table.ts';

/** One file inside a zip, as the directory at its end tells. Sizes are what it claims. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly claimedBytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The files of a zip without inflating any. Throws `RefusedFile`: damaged, or under password. */
export function zipDirectory(bytes: Uint8Array, maximum: number): ReadonlyMap<string, ZipEntry> {
  try {
    return readDirectory(bytes, maximum);
  } catch (error) {
    // Reading past the end: the file was cut.
    if (error instanceof RangeError) refuseFile('damaged');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, maximum: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maximum) refuseFile('too-big-inside');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== ENTRY) refuseFile('damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map(offset =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) refuseFile('protected');
    const method = view.getUint16(at + 10, true);
    if (method === 0 || method === 8) {
      const size = view.getUint32(at + 20, true);
      const start = contentStart(view, view.getUint32(at + 42, true));
      if (start + size > bytes.length) refuseFile('damaged');
      entries.set(name, {
        name,
        packed: bytes.subarray(start, start + size),
        isDeflated: method === 8,
        claimedBytes: view.getUint32(at + 24, true),
      });
    }
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** The local header repeats the name, with an extra part of its own length. */
function contentStart(view: DataView, local: number): number {
  if (view.getUint32(local, true) !== LOCAL) refuseFile('damaged');
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** The end record may be followed by a comment of 64 kB at most. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuseFile('damaged');
}
