import { describe, expect, test } from 'vitest';
import { filledDossier } from '../../../lib/dossiers/fill.ts';
import { aProfile } from '../profile/a-profile.ts';
import { aDossier, anId, DAY_2, DRAFT } from './a-dossier.ts';

/** A request begun by hand, from the announcement, and then filled. */
const profile = aProfile();
const { title, start, end } = profile.training;
const filling = { profile, people: 1, newId: anId, now: DAY_2 };
const announced = (said = {}) => aDossier({ title, start, end, ...said });

describe('« Tout remplir » of a training that was announced', () => {
  test('goes on with that request, and gives it its number', () => {
    const own = announced();
    const filled = filledDossier([announced({ start: '2030-01-07' }), own], {
      ...filling,
      number: DRAFT,
    });
    expect(filled.id).toBe(own.id);
    expect(filled.answers.draft?.at(-1)?.value).toBe(DRAFT);
    expect(filled.answers.profile?.at(-1)?.value?.id).toBe(profile.id);
  });

  test('prefers the one that it began itself', () => {
    const begun = announced({ profile: { id: profile.id, revision: profile.revision } });
    expect(filledDossier([announced(), begun], filling).id).toBe(begun.id);
  });

  test.each<[string, object]>([
    ['another training', { title: 'Autre formation' }],
    ['other days', { start: '2030-01-07' }],
    ['no day', { start: undefined }],
    ['another profile', { profile: { id: 'another', revision: 1 } }],
    ['a draft that has its number', { draft: '10999' }],
    ['a request that was closed', { closedOn: '2026-09-01' }],
    ['a request to another OPCO', { funder: 'Uniformation' }],
  ])('leaves %s alone', (_, said) => {
    const others = [
      aDossier(
        Object.fromEntries(
          Object.entries({ title, start, end, ...said }).filter(([, value]) => value),
        ),
      ),
    ];
    expect(others.map(({ id }) => id)).not.toContain(filledDossier(others, filling).id);
  });

  test('of two that are the same, takes neither', () => {
    const both = [announced(), announced()];
    expect(both.map(({ id }) => id)).not.toContain(filledDossier(both, filling).id);
  });
});
