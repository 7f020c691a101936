import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/bytes/base64.ts';

/** Every byte, in an order that differs from one place to the next. */
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + 7) % 256);

describe('bytes as text', () => {
  it.each([0, 1, 2, 3, 16, 8191, 8192, 8193, 300_000])(
    'come back as they were, %i of them',
    length => {
      const bytes = bytesOf(length);
      expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
    },
  );

  it('are those of everybody else', () => {
    const bytes = bytesOf(20_000);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('are refused when the text is something else', () => {
    expect(() => fromBase64('pas du base64 !')).toThrow();
  });
});
