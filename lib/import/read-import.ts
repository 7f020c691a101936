import type { Centre } from '../centre/centre.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Employee } from '../employees/employee.ts';
import type { Profile } from '../profile/profile.ts';
import { type Programme, programmeSchema } from '../profile/programme.ts';
import { type Envelope, openEnvelope } from './envelope.ts';
import type { ImportError } from './import-error.ts';
import { type Bundle, readBundle, readCentre, readProfile } from './read-bundle.ts';
import { readCorrections } from './read-corrections.ts';
import { readPeople } from './read-people.ts';
import { type Reading, readObject } from './reading.ts';
import { FRENCH_WORDS, type ImportWords } from './words.ts';

/** What a file holds, ready to be stored. */
export type Imported =
  | { readonly kind: 'profile'; readonly profile: Profile; readonly programme?: Programme }
  | { readonly kind: 'centre'; readonly centre: Centre }
  | { readonly kind: 'employees'; readonly employees: readonly Employee[] }
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
  | ({ readonly kind: 'bundle' } & Bundle);

export type ImportResult = Imported | { readonly errors: readonly ImportError[] };

/**
 * Reads the text of a file of `docs/formats.md`. Stores nothing: either all of it is right, or
 * every error is told. `newId` gives an opaque id to people who come without one.
 */
export function readImport(
  text: string,
  options: { readonly words?: ImportWords; readonly newId?: () => string } = {},
): ImportResult {
  const { words = FRENCH_WORDS, newId = () => crypto.randomUUID() } = options;
  const envelope = openEnvelope(words, text);
  if ('what' in envelope) return { errors: [envelope] };
  const reading: Reading = { words, newId, errors: [] };
  const imported = readContent(reading, envelope);
  return imported && reading.errors.length === 0 ? imported : { errors: reading.errors };
}

function readContent(reading: Reading, { kind, data, programme }: Envelope): Imported | null {
  switch (kind) {
    case 'profile': {
      const profile = readProfile(reading, data, []);
      if (programme === undefined) return profile && { kind, profile };
      const file = readObject(reading, programmeSchema, programme, ['programme'], {});
      return profile && file && { kind, profile, programme: file };
    }
    case 'centre': {
      const centre = readCentre(reading, data, []);
      return centre && { kind, centre };
    }
    case 'employees':
      return { kind, employees: readPeople(reading, data, ['employees']) };
    case 'corrections':
      return { kind, corrections: readCorrections(reading, data, ['corrections']) };
    case 'bundle':
      return { kind, ...readBundle(reading, data) };
  }
}
