import { fileOfProgramme } from '../../lib/documents/common-programme.ts';
import { newPaper } from '../../lib/documents/new-paper.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import type { Programme } from '../../lib/profile/programme.ts';
import { stores } from './stores.ts';

/** The programme that came along; one that is there already, or too many, is left out. */
export async function keepProgramme(id: string, programme: Programme): Promise<void> {
  const { kept } = await newPaper({
    file: fileOfProgramme(programme),
    kind: 'programme',
    owner: { kind: 'profile', id },
    portalType: 'programme',
    known: (await stores.documents.list()).papers,
    id: crypto.randomUUID(),
    today: localDay(new Date()),
  });
  if (kept) await stores.documents.add(kept.paper, kept.bytes);
}
