import { checkFile, checkPlace, type FileFinding, type GivenFile } from './check-file.ts';
import {
  type Paper,
  type PaperKind,
  type PaperOwner,
  type PortalType,
  papersOf,
} from './document.ts';

export interface PaperToAdd {
  readonly file: GivenFile;
  readonly kind: PaperKind;
  readonly owner: PaperOwner;
  readonly portalType: PortalType | null;
  /** Every paper kept so far. */
  readonly known: readonly Paper[];
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A paper ready to be kept, or `null`; and what there is to say of its file. */
export interface NewPaper {
  readonly findings: readonly FileFinding[];
  readonly kept: { readonly paper: Paper; readonly bytes: Uint8Array<ArrayBuffer> } | null;
}

/** Checks a file and describes it. Stores nothing. */
export async function newPaper(toAdd: PaperToAdd): Promise<NewPaper> {
  const { file, kind, owner, portalType, known, id, today } = toAdd;
  const { findings, accepted } = await checkFile(file);
  if (!accepted) return { findings, kept: null };
  const { bytes, type } = accepted;
  const paper: Paper = {
    schema: 1,
    id,
    kind,
    owner,
    name: file.name.slice(-255),
    type,
    size: bytes.length,
    sha256: await digestOf(bytes),
    addedOn: today,
    portalType,
  };
  const place = checkPlace(paper, portalType, papersOf(known, owner));
  return place
    ? { findings: [...findings, place], kept: null }
    : { findings, kept: { paper, bytes } };
}

/** SHA-256, in hexadecimal. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
