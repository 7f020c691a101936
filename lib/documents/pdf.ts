import { latin } from './file-formats.ts';

/** What stops a PDF from being opened by whoever receives it. */
export function pdfTrouble(bytes: Uint8Array): 'truncated' | 'encrypted' | null {
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - 4096)));
  const end = tail.lastIndexOf('startxref');
  if (end < 0 || !tail.slice(end).includes('%%EOF')) return 'truncated';
  const offset = Number(/^startxref\s+(\d+)/.exec(tail.slice(end))?.[1] ?? Number.NaN);
  // The trailer stands after the table of places, or is the dictionary of a stream of them.
  const table = latin(bytes.subarray(offset, Math.min(bytes.length, offset + 65_536)));
  const trailers = [dictionaryIn(table), dictionaryIn(tail.slice(0, end))];
  return trailers.some(trailer => /\/Encrypt[\s<\d]/.test(trailer)) ? 'encrypted' : null;
}

function dictionaryIn(text: string): string {
  const trailer = text.lastIndexOf('trailer');
  if (trailer >= 0) return text.slice(trailer);
  const isStream = /^\s*\d+\s+\d+\s+obj\b/.test(text);
  return isStream ? text.slice(0, Math.max(text.indexOf('stream'), 0)) : '';
}
