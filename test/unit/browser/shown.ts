import type { DossierView } from '../../../lib/browser/dossier-views.ts';
import { shownDossier } from '../../../lib/browser/procedure-view.ts';
import { speaker } from '../../../lib/browser/procedure-words.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { contradictions, disputesOf } from '../../../lib/dossiers/facts.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { aDossier, DAY_1 } from '../dossiers/a-dossier.ts';

/** Dossiers as the pages show them. */
export const french = speaker('fr');
export const CENTRE = { centre: 'Centre du Lac', coordination: 'coordination@example.org' };
export const akto = (said = {}) =>
  aDossier({
    title: 'Semaine FLE',
    start: '2026-11-17',
    end: '2026-11-20',
    funder: 'AKTO',
    ...said,
  });

export function viewOf(
  found: Dossier,
  day = '2026-09-20',
  notes: Record<string, string> | null = null,
) {
  const { dossier, ...standing } = standingOf(found, {
    profiles: [],
    seen: NOTHING_SEEN,
    now: new Date(`${day}T09:00:00.000Z`),
  });
  const view: DossierView = {
    id: dossier.id,
    ...standing,
    contradictions: contradictions(dossier),
    disputes: disputesOf(dossier),
    isClockDoubtful: false,
    personal: notes && { notes, part: { schema: 1, id: dossier.id } },
  };
  return view;
}

export const shown = (dossier: Dossier, day?: string, notes?: Record<string, string>) =>
  shownDossier(viewOf(dossier, day, notes), french, CENTRE);
export const stepIn = (dossier: ReturnType<typeof shown>, id: string) => {
  const step = dossier.phases.flatMap(({ steps }) => steps).find(each => each.id === id);
  if (!step) throw new Error(`No step « ${id} »`);
  return step;
};
export const DRAFT_SEEN = {
  number: '10685',
  sightings: [
    { kind: 'draft-number', number: '10685', at: DAY_1.toISOString() },
    { kind: 'tab-mark', tab: 'Introduction', mark: 'validated', at: DAY_1.toISOString() },
  ] as const,
};
