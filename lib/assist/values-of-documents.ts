import { type Paper, PORTAL_TYPES } from '../documents/document.ts';
import { portalName } from '../documents/portal-name.ts';
import type { PageValues } from './field-value.ts';
import type { FieldValue } from './values.ts';

/**
 * The files of a training, by the type of the portal under which each goes. The names are those
 * that the portal is given, so that they can be read back; the bytes are asked for when written.
 */
export function documentValues(papers: readonly Paper[], profileId: string): PageValues {
  const sent = papers.filter(paper => isSent(paper, profileId));
  const values = PORTAL_TYPES.flatMap((type): (readonly [string, FieldValue])[] => {
    const files = sent.filter(({ portalType }) => portalType === type);
    if (files.length === 0) return [];
    const value = files.map(({ name }) => portalName(name));
    return [[type, { value, files: files.map(({ id }) => id), origin: 'document' }]];
  });
  return Object.fromEntries(values);
}

/** Goes with a request about this training. */
export function isSent({ owner, portalType }: Paper, profileId: string | null): boolean {
  return owner.kind === 'profile' && owner.id === profileId && portalType !== null;
}
