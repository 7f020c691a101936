import { fromBase64, toBase64 } from '../bytes/base64.ts';
import type { GivenFile } from './check-file.ts';
import { type Paper, papersOf } from './document.ts';
import { portalName } from './portal-name.ts';
import type { DocumentStore } from './store.ts';

/** A programme as it travels with its profile. */
export interface TravellingProgramme {
  readonly name: string;
  readonly base64: string;
}

/**
 * The programme of a training, ready to travel: the last PDF kept as such. `null`: there is none,
 * or none of `megabytes` at most.
 */
export async function commonProgramme(
  store: Pick<DocumentStore, 'list' | 'bytes'>,
  profileId: string,
  megabytes: number,
): Promise<TravellingProgramme | null> {
  const own = papersOf((await store.list()).papers, { kind: 'profile', id: profileId });
  const paper = own.findLast(each => mayTravel(each, megabytes));
  const bytes = paper && (await store.bytes(paper.id));
  return bytes ? { name: portalName(paper.name), base64: toBase64(bytes) } : null;
}

function mayTravel({ kind, type, size }: Paper, megabytes: number): boolean {
  return kind === 'programme' && type === 'application/pdf' && size <= megabytes * 1024 * 1024;
}

/** A programme that came with a profile, as a file to be checked and kept like any other. */
export function fileOfProgramme({ name, base64 }: TravellingProgramme): GivenFile {
  const bytes = fromBase64(base64);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}
