import { groupementFle2025 } from '../../lib/profile/bundled/groupement-fle-2025.ts';
import { newEdition } from '../../lib/profile/new-edition.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** Days from today to the first day of the edition: past the thirty days that AKTO wants. */
const AHEAD = 45;

const DAY = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** First and last day (`YYYY-MM-DD`) of an edition to come, as long as that of 2025. */
export function daysAhead(now = Date.now()): { start: string; end: string } {
  return { start: isoDay(now + AHEAD * DAY), end: isoDay(now + (AHEAD + 3) * DAY) };
}

/** The tutorial's training at dates to come. */
export function editionAhead(now = Date.now()): Profile {
  return newEdition(groupementFle2025, {
    id: 'groupement-fle-edition-a-venir',
    date: isoDay(now),
    title: 'Semaine de Formation – prochaine édition',
    ...daysAhead(now),
  });
}

/** The tutorial's member establishment: the Groupement itself (seed 000). */
export const CENTRE = {
  schema: 1,
  name: 'Groupement FLE',
  siret: '51161271500033',
  opco: 'AKTO',
  email: 'contact@groupement-fle.com',
};

/** A file for « Importer » (docs/formats.md). */
export function fileOf(kind: 'profile' | 'centre' | 'employees' | 'bundle', data: unknown): string {
  return JSON.stringify({ format: 'dossier-fle', version: 1, kind, data }, null, 2);
}
