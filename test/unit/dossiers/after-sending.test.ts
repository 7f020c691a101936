import { describe, expect, test } from 'vitest';
import { absentSince } from '../../../lib/dossiers/absence.ts';
import { adopt, noteAbsent, noteAll } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { factsOf } from '../../../lib/dossiers/facts.ts';
import { filledDossier } from '../../../lib/dossiers/fill.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { readingsOf } from '../../../lib/dossiers/readings.ts';
import { remindersDue } from '../../../lib/dossiers/reminders.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { whereIAm } from '../../../lib/dossiers/where-i-am.ts';
import { aProfile } from '../profile/a-profile.ts';
import {
  aDossier,
  aForm,
  aList,
  anId,
  aPage,
  DAY_1,
  DAY_2,
  DAY_3,
  DRAFT,
  listRow,
} from './a-dossier.ts';

const profile = aProfile();
const { title, start, end } = profile.training;
const filling = { profile, people: 1, newId: anId };

const standing = (dossier: Dossier, now = DAY_3) =>
  standingOf(dossier, { profiles: [], seen: NOTHING_SEEN, now });
const only = (dossiers: readonly Dossier[]) => dossiers[0] ?? expect.fail('nothing noted');

/** Followed from its line among the drafts, then seen as sent in its form. */
function sentDraft(): Dossier {
  const [reading] = readingsOf(aPage([aList([listRow()])]), DAY_1);
  if (!reading) expect.fail('nothing read');
  const adopted = adopt([], reading, { now: DAY_1, newId: anId, profiles: [] });
  if (adopted.status === 'which') expect.fail('asked which');
  const page = aForm({ draftNumber: DRAFT, messages: ['sent'] });
  return only(noteAll([adopted.dossier], readingsOf(page, DAY_1), DAY_1));
}

describe('a request that was sent', () => {
  test('is not missing because it is no more among the drafts', () => {
    const [gone] = noteAbsent([sentDraft()], 'brouillons', new Set([DRAFT]), DAY_2);
    if (!gone) expect.fail('not noted');

    expect(standing(gone).absent).toBeUndefined();
    expect(whereIAm([standing(gone)]).first).not.toBeNull();
    const agreement = new Date('2026-09-28T08:00:00.000Z');
    expect(remindersDue([standing(gone, agreement)], '2026-09-28', {})).toMatchObject([
      { deadline: 'agreement' },
    ]);
  });

  test('is not filled again: the next request of the same profile is another', () => {
    const first = filledDossier([], { ...filling, now: DAY_1 });
    const page = aForm({ messages: ['sent'] });
    const sent = { ...first, sightings: [...(readingsOf(page, DAY_1)[0]?.sightings ?? [])] };

    const next = filledDossier([sent], { ...filling, now: DAY_2 });
    const inSameTab = filledDossier([sent], { ...filling, bound: sent.id, now: DAY_2 });

    expect(next.id).not.toBe(sent.id);
    expect(inSameTab.id).not.toBe(sent.id);
    expect(standing(next).sending.status).toBe('not-sent');
  });

  test('is not taken for a new draft of the same training, without the user', () => {
    const first = filledDossier([], { ...filling, now: DAY_1 });
    const form = aForm({ messages: ['sent'] });
    const sent = { ...first, sightings: [...(readingsOf(form, DAY_1)[0]?.sightings ?? [])] };
    const drafts = readingsOf(
      aPage([aList([listRow({ training: title, start, end, number: '10999' })])]),
      DAY_2,
    );

    expect(noteAll([sent], drafts, DAY_2)).toEqual([]);
    const [line] = drafts;
    if (!line) expect.fail('nothing read');
    expect(adopt([sent], line, { now: DAY_2, newId: anId, profiles: [] })).toMatchObject({
      status: 'which',
      dossiers: [{ id: sent.id }],
    });
  });
});

test('a draft that was opened since a list missed it exists', () => {
  const dossier = aDossier({ draft: DRAFT });
  const listed = only(noteAll([dossier], readingsOf(aPage([aList([listRow()])]), DAY_1), DAY_1));
  const missed = only(noteAbsent([listed], 'brouillons', new Set([DRAFT]), DAY_2));
  expect(absentSince(missed)).toMatchObject({ list: 'brouillons' });

  const form = aForm({ draftNumber: DRAFT });
  expect(absentSince(only(noteAll([missed], readingsOf(form, DAY_3), DAY_3)))).toBeUndefined();
});

test('a draft without a title yet keeps the one it is being filled with', () => {
  const filled = filledDossier([], { ...filling, number: DRAFT, now: DAY_1 });
  const untitled = listRow({ training: 'Nouvelle demande d’action for…' });
  const [noted] = noteAll([filled], readingsOf(aPage([aList([untitled])]), DAY_2), DAY_2);

  expect(noted && factsOf(noted).title).toBe(title);
});

test('what is read as the provider is nobody’s own request', () => {
  const page = aPage([aList([listRow()])], {
    place: { ...aPage([]).place, context: { is: 'prestataire', said: 'Profil Prestataire' } },
  });
  expect(readingsOf(page, DAY_1)).toEqual([]);
});
