/**
 * The text of a file whatever Excel saved it as: UTF-8 with or without mark, UTF-16 with its mark,
 * else Windows-1252 (« CSV (séparateur : point-virgule) » on a French Windows), which is told by
 * bytes that are no UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 reads Latin-1 there; a browser has nothing left to replace.
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replaceAll(/[\u0080-\u009f]/g, sign => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}

/** What Windows-1252 has in the place of Latin-1's 32 controls; a space where it has nothing. */
const WINDOWS_SIGNS = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];
