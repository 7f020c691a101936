/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Base64, for the few short things that have to be text: keys, salts. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Throws on what is not base64. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0));
}
