import { type Correction, sharedCorrectionSchema } from '../corrections/correction.ts';
import { correctionOf } from '../corrections/correction-of.ts';
import { fieldOf } from '../corrections/describe.ts';
import { type Place, type Reading, readList, readObject, refuse } from './reading.ts';

/** What others taught, as imported: only proposed until the user has used it. */
export function readCorrections(reading: Reading, data: unknown, at: Place): readonly Correction[] {
  if (Array.isArray(data) && data.length === 0) refuse(reading, at, 'empty-list');
  const seen = new Set<string>();
  return readList(reading, data, at, (each, where) => {
    const shared = readObject(reading, sharedCorrectionSchema, each, where, {});
    if (!shared) return null;
    if (!fieldOf(shared)) {
      const value = `${shared.pageId} / ${shared.field}`;
      refuse(reading, [...where, 'field'], 'unknown-field', { value });
      return null;
    }
    const correction = correctionOf(shared, 'imported');
    if (seen.has(correction.id)) refuse(reading, where, 'same-field');
    seen.add(correction.id);
    return correction;
  });
}
