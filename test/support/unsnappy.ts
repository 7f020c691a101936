/** What is not worth looking at: shorter than a name and its surroundings. */
const SHORTEST = 24;
const LONGEST = 32 * 1024 * 1024;

/** Used again for each stream: of a longer one, the beginning is looked at. */
const out = Buffer.alloc(512 * 1024);

/**
 * Shows everything in these bytes that can be read as a Snappy stream, wherever it begins: so no
 * file format needs to be known. A stream cut short (by the pages of a database) shows its
 * beginning.
 */
export function unsnappy(bytes: Buffer, show: (part: Buffer) => void): void {
  for (let at = 0; at < bytes.length - 2; at += 1) {
    const size = streamAt(bytes, at);
    if (size >= SHORTEST) show(out.subarray(0, size));
  }
}

/** Fills `out`; gives how far, or 0. */
function streamAt(bytes: Buffer, start: number): number {
  let at = start;
  let length = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at] ?? 0;
    at += 1;
    length |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  if (length < SHORTEST || length > LONGEST || ((bytes[at] ?? 3) & 3) !== 0) return 0;
  const end = Math.min(length, out.length);
  let size = 0;
  let copies = 0;
  while (at < bytes.length && size < end) {
    const tag = bytes[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      let count = (tag >> 2) + 1;
      const extra = count - 60;
      if (extra > 0) {
        if (at + extra > bytes.length) break;
        count = bytes.readUIntLE(at, extra) + 1;
        at += extra;
      }
      if (size + count > length) break;
      size += bytes.copy(out, size, at, Math.min(at + count, at + end - size));
      at += count;
    } else {
      const [count, offset, read] = copyOf(bytes, tag, at);
      at += read;
      if (offset === 0 || offset > size || size + count > length) break;
      const stop = Math.min(size + count, end);
      for (; size < stop; size += 1) out[size] = out[size - offset] ?? 0;
      copies += 1;
    }
  }
  // Without any copy, the text lies there as it is, and was found so.
  return copies > 0 ? size : 0;
}

/** Length, distance, and how many bytes said so. */
function copyOf(bytes: Buffer, tag: number, at: number): [number, number, number] {
  const next = bytes[at] ?? 0;
  if ((tag & 3) === 1) return [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | next, 1];
  if ((tag & 3) === 2) return [(tag >> 2) + 1, next | ((bytes[at + 1] ?? 0) << 8), 2];
  const far = at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0;
  return [(tag >> 2) + 1, far, 4];
}
