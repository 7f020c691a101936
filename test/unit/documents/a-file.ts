import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { GivenFile } from '../../../lib/documents/check-file.ts';
import type { Paper } from '../../../lib/documents/document.ts';

type Content = string | Uint8Array | readonly number[];

/** A file as the browser gives it, of any size without its bytes. */
export function aFile(
  name: string,
  content: Content,
  size?: number,
): GivenFile & { read: () => number } {
  const bytes =
    typeof content === 'string'
      ? Uint8Array.from(content, char => char.charCodeAt(0))
      : Uint8Array.from(content);
  let reads = 0;
  return {
    name,
    size: size ?? bytes.length,
    async arrayBuffer() {
      reads += 1;
      return bytes.slice().buffer;
    },
    read: () => reads,
  };
}

const fixture = join(import.meta.dirname, '../../../fixtures/documents/programme.pdf');
export const A_PDF = new Uint8Array(readFileSync(fixture));

const text = new TextDecoder('latin1').decode(A_PDF);
export const ENCRYPTED_PDF = text.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 6 0 R');
export const TRUNCATED_PDF = text.slice(0, -20);

/** A newer PDF: the trailer is the dictionary of a stream, far from the end. */
export function streamPdf(extra: string): string {
  const head = '%PDF-1.7\n';
  const stream = `7 0 obj\n<< /Type /XRef /Size 8 ${extra} >>\nstream\n${'x'.repeat(9000)}\nendstream\nendobj\n`;
  return `${head}${stream}startxref\n${head.length}\n%%EOF`;
}

export const A_JPG = [0xff, 0xd8, 0xff, 0xe0, 0, 16];
export const A_PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
export const A_DOCX = zipSync({
  '[Content_Types].xml': strToU8('<a/>'),
  'word/document.xml': strToU8('<a/>'),
});
export const AN_XLSX = zipSync({
  '[Content_Types].xml': strToU8('<a/>'),
  'xl/workbook.xml': strToU8('<a/>'),
});
export const A_ZIP = zipSync({ 'photo.txt': strToU8('x') });

const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const utf16 = (word: string) => [...word].map(char => `${char}\0`).join('');
export const A_DOC = `${OLE}${'\0'.repeat(600)}${utf16('WordDocument')}`;
export const AN_XLS = `${OLE}${'\0'.repeat(600)}${utf16('Workbook')}`;

export function aPaper(changes: Partial<Paper> = {}): Paper {
  return {
    schema: 1,
    id: 'p1',
    kind: 'programme',
    owner: { kind: 'profile', id: 'semaine-2026' },
    name: 'programme.pdf',
    type: 'application/pdf',
    size: A_PDF.length,
    sha256: '0'.repeat(64),
    addedOn: '2026-11-21',
    portalType: 'programme',
    ...changes,
  };
}
