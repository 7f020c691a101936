import { FILE_NUMBER } from '../portal/lists/numbers.ts';
import type { Sighting } from '../procedure/sighting.ts';
import type { PageReading } from './read-page.ts';

/** The facts in a reading, without anybody's name. `at`: when it was read. */
export function sightingsFrom({ place, form, lists }: PageReading, at: Date): Sighting[] {
  const now = at.toISOString();
  const found: Sighting[] = [];
  if (form?.draftNumber) found.push({ kind: 'draft-number', number: form.draftNumber, at: now });
  for (const { label, mark } of form?.tabs ?? []) {
    if (mark === 'unknown') continue;
    found.push({
      kind: 'tab-mark',
      tab: label,
      mark: mark === 'valid' ? 'validated' : 'warning',
      at: now,
    });
  }
  if (form?.documents) found.push({ kind: 'documents-count', ...form.documents, at: now });
  if (form?.messages.includes('sent')) found.push({ kind: 'sent-message', at: now });
  for (const { list, rows } of lists) {
    for (const { number, state } of rows) {
      if (list && number && state) {
        found.push({ kind: 'dossier-state', number, state, list, at: now });
      }
    }
  }
  if (place.number && place.state) {
    const { number, state } = place;
    const list = FILE_NUMBER.test(number) ? 'dossiers' : 'brouillons';
    found.push({ kind: 'dossier-state', number, state, list, at: now });
  }
  for (const { state } of place.attachments) {
    if (state) found.push({ kind: 'attachment-state', state, at: now });
  }
  for (const { document, state } of place.papers) {
    found.push({ kind: 'document-state', document, state, at: now });
  }
  return found;
}
