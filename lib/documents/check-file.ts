import type { Paper, PortalType } from './document.ts';
import { extensionOf, type FileFormat, FORMATS, formatOf } from './file-formats.ts';
import { pdfTrouble } from './pdf.ts';
import { portalName } from './portal-name.ts';

/** What the portal prints under each type of document (PORTAL.md §3.6). */
export const MEGABYTES = 20;
export const FILES_PER_TYPE = 5;

const LIMIT = MEGABYTES * 1024 * 1024;

export type FileProblem =
  | 'empty'
  | 'too-big'
  | 'extension'
  | 'content'
  | 'encrypted'
  | 'truncated'
  | 'twice'
  | 'too-many'
  | 'renamed'
  | 'nearly-too-big';

/** Said as `documents.<problem>.what`, `.why` and `.remedy`. */
export interface FileFinding {
  readonly problem: FileProblem;
  /** `refused`: not kept; `told`: kept, and the user knows. */
  readonly certainty: 'refused' | 'told';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface CheckedFile {
  readonly findings: readonly FileFinding[];
  /** `null`: refused. */
  readonly accepted: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } | null;
}

/** A file as the browser gives it. */
export type GivenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Everything that the portal would say against a file, before it is kept. What is too big is not
 * even read. Throws when the file can no longer be read.
 */
export async function checkFile(file: GivenFile): Promise<CheckedFile> {
  const { name, size } = file;
  const refused = (problem: FileProblem, params: FileFinding['params'] = {}): CheckedFile => ({
    findings: [{ problem, certainty: 'refused', params: { name, ...params } }],
    accepted: null,
  });
  if (size === 0) return refused('empty');
  if (size > LIMIT) return refused('too-big', { size: inMegabytes(size), limit: MEGABYTES });
  const extension = extensionOf(name);
  const expected = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (!expected) return refused('extension', { extension: extension ? `.${extension}` : '—' });

  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!expected.isIn(bytes)) {
    return refused('content', { extension: `.${extension}`, found: foundAs(formatOf(bytes)) });
  }
  const trouble = extension === 'pdf' ? pdfTrouble(bytes) : null;
  if (trouble) return refused(trouble);
  const findings: FileFinding[] = [];
  const sent = portalName(name);
  if (sent !== name) {
    findings.push({ problem: 'renamed', certainty: 'told', params: { name, sent } });
  }
  // « 20Mo » may mean 20 million bytes: nobody knows which.
  if (size > MEGABYTES * 1_000_000) {
    findings.push({
      problem: 'nearly-too-big',
      certainty: 'told',
      params: { name, size: inMegabytes(size), limit: MEGABYTES },
    });
  }
  return { findings, accepted: { bytes, type: expected.type } };
}

/** What speaks against one more paper of a type, beside those that the owner has there. */
export function checkPlace(
  paper: Pick<Paper, 'name' | 'sha256'>,
  portalType: PortalType | null,
  others: readonly Paper[],
): FileFinding | null {
  const { name } = paper;
  const same = others.find(({ sha256 }) => sha256 === paper.sha256);
  if (same) return { problem: 'twice', certainty: 'refused', params: { name, other: same.name } };
  if (portalType === null) return null;
  const beside = others.filter(other => other.portalType === portalType);
  if (beside.length < FILES_PER_TYPE) return null;
  return { problem: 'too-many', certainty: 'refused', params: { name, limit: FILES_PER_TYPE } };
}

/** As people count them: « 21,4 ». */
export function inMegabytes(size: number): string {
  const tenths = Math.max(1, Math.ceil((size / 1024 / 1024) * 10));
  return String(tenths / 10).replace('.', ',');
}

function foundAs(format: FileFormat | null): string {
  return format && format.type !== 'text/csv' ? `.${format.extensions[0]}` : '?';
}
