import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeTitle } from '../../../lib/browser/badge-title.ts';
import { diaryEntries } from '../../../lib/browser/diary-entries.ts';
import { shownDossier, shownLine } from '../../../lib/browser/procedure-view.ts';
import { speaker } from '../../../lib/browser/procedure-words.ts';
import { addDays } from '../../../lib/calendar/day.ts';
import { diaryFile } from '../../../lib/calendar/diary.ts';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { lineOf } from '../../../lib/dossiers/dossier-line.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { sightingSchema } from '../../../lib/procedure/sighting.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import { aDossier, DAY_1, DAY_2 } from '../dossiers/a-dossier.ts';
import { CENTRE, viewOf } from './shown.ts';

/** Whatever was seen and said, on whatever day: what is told of it is whole, in both languages. */
const START = '2026-11-17';
const printed = fc.constantFrom(
  ...['En cours de saisie adhérent', 'Transmis', 'Accordé', 'En attente de la lune', '{day}'],
  ...['A reprendre par l’adhérent', 'CONFORME', 'NON CONFORME', '<b>', '$&', '__proto__'],
);
const at = fc.constantFrom('2026-08-01T08:00:00Z', '2026-09-10T08:00:00Z', '2026-12-31T23:30:00Z');
const sighting = fc.oneof(
  fc.record({ kind: fc.constant('draft-number'), number: fc.constant('10685'), at }),
  fc.record({
    kind: fc.constant('tab-mark'),
    tab: fc.constantFrom('Introduction', 'Formation', 'Documents', 'Autre'),
    mark: fc.constantFrom('validated', 'warning'),
    at,
  }),
  fc.record({ kind: fc.constant('documents-count'), done: fc.nat(3), total: fc.nat(3), at }),
  fc.record({ kind: fc.constant('sent-message'), at }),
  fc.record({
    kind: fc.constant('dossier-state'),
    number: fc.constant('10685'),
    state: printed,
    list: fc.constantFrom('brouillons', 'dossiers'),
    at,
  }),
  fc.record({
    kind: fc.constant('document-state'),
    document: fc.constantFrom('Programme', 'Convention', '{state}'),
    state: printed,
    at,
  }),
);
const said = {
  start: fc.constantFrom(undefined, START, '2024-02-29', '2150-01-05'),
  title: fc.constantFrom(undefined, 'Semaine FLE', '{training} & {day}'),
  funder: fc.constantFrom(undefined, 'AKTO', 'Uniformation'),
  directPayment: fc.constantFrom(undefined, true, false),
  initiatedBy: fc.constantFrom(undefined, 'centre', 'provider'),
};
const known = (given: object) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

const request = fc
  .record({
    said: fc.record(said),
    seen: fc.array(sighting, { maxLength: 8 }),
    ticks: fc.array(
      fc.tuple(fc.constantFrom(...STEPS.map(({ id }) => id)), fc.constantFrom(true, false, null)),
      { maxLength: 12 },
    ),
  })
  .map(({ said: given, seen, ticks }): Dossier => {
    const sightings = seen.map(each => sightingSchema.parse(each));
    const read = noteReading(aDossier(known(given)), { sightings }, DAY_1);
    return ticks.reduce((each, [step, done]) => sayStep(each, step, done, DAY_2), read);
  });

test('no placeholder, no key, nothing undefined, and nothing of AKTO for another OPCO', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(request, fc.integer({ min: -120, max: 120 }), (dossier, days) => {
      const today = addDays(START, days);
      const now = new Date(`${today}T09:00:00.000Z`);
      const standing = standingOf(dossier, { profiles: [], seen: NOTHING_SEEN, now });
      for (const language of ['fr', 'en'] as const) {
        const told = speaker(language);
        const shown = shownDossier(viewOf(dossier, today), told, CENTRE);
        const title = badgeTitle([standing], today, told) ?? '';
        const entries = diaryEntries([standing], told, today);
        const all = [
          ...[shown, shownLine(lineOf(standing), standing.papers, told), title],
          ...entries.map(({ title: name, text }) => [name, text]),
        ];
        // What the page or the user wrote may look like a placeholder: it stays as it is.
        const text = JSON.stringify(all).replaceAll(/\{(?:day|state|training)\}/g, 'x');
        expect(text).not.toMatch(/\{[a-z]\w*\}|"(?:procedure|told|dossiers)\.|undefined|NaN/);
        // What is not known is said so, rather than left between empty marks.
        expect(decodeURIComponent(text)).not.toMatch(/«\s*»|“\s*”|par {2}/);
        if (standing.facts.funder === 'Uniformation') expect(text).not.toMatch(/AKTO|Mon Espace/);
        expect(title).not.toMatch(/Semaine|training/);
        expect(entries.every(({ day }) => day >= today)).toBe(true);
        expect(diaryFile(entries, { name: 'Échéances', now })).toContain('END:VCALENDAR');
        const done = shown.phases.flatMap(({ steps }) => steps).filter(({ isDone }) => isDone);
        expect(shown.done).toBe(done.length);
      }
    }),
    { numRuns: 100 },
  );
});
