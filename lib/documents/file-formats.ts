/** The formats that the portal takes (PORTAL.md §3.6), as their bytes begin. */
export interface FileFormat {
  readonly extensions: readonly string[];
  readonly type: string;
  readonly isIn: (bytes: Uint8Array) => boolean;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';

export const FORMATS: readonly FileFormat[] = [
  // Readers forgive up to a kilobyte before the mark.
  {
    extensions: ['pdf'],
    type: 'application/pdf',
    isIn: bytes => latin(bytes.subarray(0, 1024)).includes('%PDF-'),
  },
  { extensions: ['jpg', 'jpeg'], type: 'image/jpeg', isIn: begins(0xff, 0xd8, 0xff) },
  { extensions: ['png'], type: 'image/png', isIn: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) },
  {
    extensions: ['docx'],
    type: `${OOXML}.wordprocessingml.document`,
    isIn: bytes => isZipWith(bytes, 'word/'),
  },
  {
    extensions: ['xlsx'],
    type: `${OOXML}.spreadsheetml.sheet`,
    isIn: bytes => isZipWith(bytes, 'xl/'),
  },
  {
    extensions: ['doc'],
    type: 'application/msword',
    isIn: bytes => isOle(bytes, 'WordDocument') || latin(bytes.subarray(0, 5)) === '{\\rtf',
  },
  {
    extensions: ['xls'],
    type: 'application/vnd.ms-excel',
    isIn: bytes => isOle(bytes, 'Workbook') || isOle(bytes, 'Book'),
  },
  { extensions: ['csv'], type: 'text/csv', isIn: isText },
];

/** The format of the bytes, whatever the file is called; `null`: none that the portal takes. */
export function formatOf(bytes: Uint8Array): FileFormat | null {
  return FORMATS.find(({ isIn }) => isIn(bytes)) ?? null;
}

export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** One character a byte: for marks that are plain letters. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

function begins(...mark: readonly number[]): (bytes: Uint8Array) => boolean {
  return bytes => mark.every((byte, index) => bytes[index] === byte);
}

/** A Word or Excel file is a zip; the names of its entries stand in clear, at its end. */
function isZipWith(bytes: Uint8Array, folder: string): boolean {
  if (!begins(0x50, 0x4b, 0x03, 0x04)(bytes)) return false;
  const names = latin(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return names.includes(folder) || latin(bytes.subarray(0, 65_536)).includes(folder);
}

/** The older Word and Excel files: an OLE container whose stream names are in UTF-16. */
function isOle(bytes: Uint8Array, stream: string): boolean {
  if (!begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)(bytes)) return false;
  return latin(bytes).includes([...stream].join('\0'));
}

/** No control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = begins(0xff, 0xfe)(bytes) || begins(0xfe, 0xff)(bytes);
  const head = bytes.subarray(0, 65_536);
  return isUtf16 || !head.some(byte => byte < 32 && ![9, 10, 12, 13].includes(byte));
}
