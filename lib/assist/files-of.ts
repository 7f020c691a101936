import { fromBase64 } from '../bytes/base64.ts';
import type { FilePart } from '../documents/file-part.ts';
import type { Sources } from './sources.ts';

/** The files of these papers, put together from their pieces. Rejects when one cannot be had. */
export function filesOf(
  ids: readonly string[],
  sources: Pick<Sources, 'filePart'>,
): Promise<File[]> {
  return Promise.all(
    ids.map(async id => {
      const pieces: BlobPart[] = [];
      for (let from = 0; ; ) {
        const part: FilePart = await sources.filePart(id, from);
        pieces.push(fromBase64(part.base64));
        if (part.next === null) return new File(pieces, part.name, { type: part.type });
        from = part.next;
      }
    }),
  );
}
