import { type Centre, centreSchema } from '../centre/centre.ts';
import type { Employee } from '../employees/employee.ts';
import { type Profile, profileSchema } from '../profile/profile.ts';
import { isObject } from './envelope.ts';
import { readPeople } from './read-people.ts';
import { type Place, type Reading, readList, readObject, refuse } from './reading.ts';

export interface Bundle {
  readonly centre: Centre | null;
  readonly profiles: readonly Profile[];
  readonly employees: readonly Employee[];
}

const KEYS = ['centre', 'profiles', 'employees'];

/** A centre, profiles and people in one file; each may be left out, not all of them. */
export function readBundle(reading: Reading, data: unknown): Bundle {
  const parts = isObject(data) ? data : {};
  if (!KEYS.some(key => key in parts)) refuse(reading, ['data'], 'missing', { key: 'data' });
  for (const key of Object.keys(parts)) {
    if (!KEYS.includes(key)) refuse(reading, [], 'unknown-key', { value: key });
  }
  const { centre, profiles = [], employees } = parts;
  return {
    centre: centre === undefined ? null : readCentre(reading, centre, ['centre']),
    profiles: readProfiles(reading, profiles),
    employees: employees === undefined ? [] : readPeople(reading, employees, ['employees']),
  };
}

export function readProfile(reading: Reading, data: unknown, at: Place): Profile | null {
  return readObject(reading, profileSchema, data, at, { schema: 1 });
}

export function readCentre(reading: Reading, data: unknown, at: Place): Centre | null {
  return readObject(reading, centreSchema, data, at, { schema: 1 });
}

function readProfiles(reading: Reading, data: unknown): readonly Profile[] {
  const seen = new Set<string>();
  return readList(reading, data, ['profiles'], (each, at) => {
    const profile = readProfile(reading, each, at);
    if (profile && seen.has(profile.id)) refuse(reading, at, 'same-id', { value: profile.id });
    if (profile) seen.add(profile.id);
    return profile;
  });
}
