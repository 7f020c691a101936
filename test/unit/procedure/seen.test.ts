import { describe, expect, test } from 'vitest';
import { DRAFT_STATES, stateOf } from '../../../lib/procedure/printed-state.ts';
import { seenAccepted } from '../../../lib/procedure/seen-accepted.ts';
import { seenAttached } from '../../../lib/procedure/seen-access.ts';
import { seenAgreement } from '../../../lib/procedure/seen-agreement.ts';
import {
  seenAttachedPapers,
  seenConform,
  seenConvention,
  seenProgramme,
} from '../../../lib/procedure/seen-papers.ts';
import { sightingSchema, sightingsOf } from '../../../lib/procedure/sighting.ts';
import { count, draft, file, paper, sentMessage, tabMark } from './followed.ts';

describe('a state as the portal prints it', () => {
  const read = (printed: string) => stateOf(printed, DRAFT_STATES);

  test.each([
    ['En cours de saisie adhérent', 'open'],
    ['EN COURS DE SAISIE ADHERENT', 'open'],
    ['En cours de saisie ad...', 'open'],
    ['A reprendre par l’adhérent', 'to-accept'],
    ["À reprendre par l'adhérent", 'to-accept'],
    ['Reprise de la pré-s…', 'accepted'],
    ["Refusé par l'adhérent", 'refused'],
    ['En cours de transmission', 'sending'],
  ])('%s is %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  test('is unknown when it could be several, is cut too short, or was never seen', () => {
    for (const printed of ['En cours de…', 'En c…', '', 'Supprimé', 'toString', 'En cours de tr']) {
      expect([printed, read(printed)]).toEqual([printed, undefined]);
    }
  });
});

describe('a request that the provider began', () => {
  test('waits for the user, who alone accepts or refuses', () => {
    expect(seenAccepted([draft("A reprendre par l'adhérent")])).toMatchObject({
      says: 'not-done',
      note: { key: 'procedure.note.to-accept' },
    });
    expect(seenAccepted([draft('Reprise de la pré-s…')])?.says).toBe('done');
    expect(seenAccepted([draft("Refusé par l'adhérent")])).toMatchObject({
      says: 'not-done',
      note: { key: 'procedure.note.refused-draft' },
    });
    expect(seenAccepted([draft('Autre chose')])?.says).toBe('unknown');
    expect(seenAccepted([sentMessage()])?.says).toBe('done');
    expect(seenAccepted([])).toBeUndefined();
  });
});

describe('the attachment', () => {
  const seen = (state: string) =>
    seenAttached([{ kind: 'attachment-state', state, at: '2026-09-01T08:00:00Z' }]);

  test('is believed in words that are known only', () => {
    expect(seen('Validé')?.says).toBe('done');
    expect(seen('En attente de validation')?.says).toBe('waiting');
    expect(seen('Suspendu')).toMatchObject({
      says: 'unknown',
      note: { key: 'procedure.note.state-unknown', params: { state: 'Suspendu' } },
    });
  });

  test('is proven by a request, whatever its own state says', () => {
    expect(
      seenAttached([
        draft('En cours de saisie adhérent'),
        { kind: 'attachment-state', state: 'Suspendu', at: '2026-09-12T08:00:00Z' },
      ])?.says,
    ).toBe('done');
  });
});

describe('the papers', () => {
  test('are attached once the counter is full', () => {
    expect(seenAttachedPapers([count(1)])).toMatchObject({
      says: 'not-done',
      note: { params: { done: 1, total: 2 } },
    });
    expect(seenAttachedPapers([count(2)])?.says).toBe('done');
    expect(seenAttachedPapers([count(0, 0)])?.says).toBe('not-done');
    expect(seenAttachedPapers([])).toBeUndefined();
  });

  test('are doubtful when the tab is ticked and the counter is not full', () => {
    expect(seenAttachedPapers([tabMark('Documents', 'validated'), count(1)])).toMatchObject({
      says: 'unknown',
      note: { key: 'procedure.note.two-readings' },
    });
    expect(seenAttachedPapers([tabMark('Documents', 'warning'), count(2)])?.says).toBe('not-done');
  });

  test('a full counter proves the programme, not a convention: a quote may stand for it', () => {
    expect(seenProgramme([count(2)])?.says).toBe('done');
    expect(seenProgramme([count(1)])).toBeUndefined();
    expect(seenConvention([count(2), sentMessage()])).toBeUndefined();
    expect(
      seenConvention([paper('Convention signée des 2 parties ou Devis', 'CONFORME')])?.says,
    ).toBe('done');
  });

  test('are right once AKTO says so of each, by its latest word', () => {
    const first = paper('Convention', 'NON CONFORME', '2026-10-02T08:00:00Z');
    const second = paper('Convention', 'Conforme', '2026-10-05T08:00:00Z');
    expect(seenConform([second, first, paper('Programme', 'CONFORME')])?.says).toBe('done');
    expect(seenConform([second, paper('Programme', 'EN ATTENTE')])?.says).toBe('waiting');
    expect(seenConform([second, paper('Programme', 'EN ATTENTE DE DEPOT')])?.says).toBe('not-done');
    expect(seenConform([second, paper('Programme', 'PERDU')])?.says).toBe('unknown');
    expect(seenConform([second, paper('Programme', 'TRAITE')])?.says).toBe('unknown');
    expect(seenConform([])).toBeUndefined();
  });
});

describe('the agreement', () => {
  const day = (number: number) => `2026-10-0${number}T08:00:00Z`;

  test('is awaited, then seen', () => {
    expect(seenAgreement([file('Transmis')])?.says).toBe('waiting');
    expect(seenAgreement([file("En cours d'ana…")])?.says).toBe('waiting');
    expect(seenAgreement([file('Transmis', day(1)), file('Accordé', day(2))])?.says).toBe('done');
    expect(seenAgreement([draft('Accordé')])).toBeUndefined();
  });

  test('is not guessed from a state never seen', () => {
    expect(seenAgreement([file('Refusé par AKTO')])).toMatchObject({
      says: 'unknown',
      note: { params: { state: 'Refusé par AKTO' } },
    });
  });

  test('stays once seen, with the later state beside it', () => {
    const seen = seenAgreement([file('Accordé', day(1)), file('Clôturé', day(2))]);
    expect(seen).toMatchObject({
      says: 'done',
      note: { key: 'procedure.note.later-state', params: { state: 'Clôturé' } },
    });
  });

  test('is doubtful when the file is back at the beginning', () => {
    expect(seenAgreement([file('Accordé', day(1)), file('Transmis', day(2))])?.says).toBe(
      'unknown',
    );
  });
});

describe('a sighting', () => {
  test('is taken as it comes from the page, and nothing else is', () => {
    expect(sightingSchema.safeParse(sentMessage()).success).toBe(true);
    expect(sightingSchema.safeParse(file('Transmis')).success).toBe(true);
    const wrong = [
      { ...sentMessage(), at: 'hier' },
      { ...sentMessage(), name: 'x' },
      { ...count(2), done: -1 },
      { ...file('Transmis'), list: 'autre' },
      { ...file('Transmis'), state: 'x'.repeat(201) },
      { kind: 'person', at: '2026-10-01T08:00:00Z' },
    ];
    for (const each of wrong) expect(sightingSchema.safeParse(each).success).toBe(false);
  });

  test('of the same instant as another comes last when it was noted last', () => {
    const both = [tabMark('Formation', 'warning'), tabMark('Formation', 'validated')];
    expect(sightingsOf(both, 'tab-mark').at(-1)?.mark).toBe('validated');
  });
});

describe('whatever form of a word a list may print', () => {
  const at = '2026-09-10T08:00:00Z';

  test.each([
    ['Rattaché', 'done'],
    ['Rattachement validé', 'done'],
    ['En attente de validation', 'waiting'],
    ['A valider', 'waiting'],
    ['Refusé', 'unknown'],
  ])('an attachment « %s » is %s', (state, says) => {
    expect(seenAttached([{ kind: 'attachment-state', state, at }])?.says).toBe(says);
  });

  test.each([
    ['CONFORME', 'done'],
    ['Manquante', 'not-done'],
    ['Reçue', 'waiting'],
    ['A traité', 'waiting'],
    ['Traité', 'unknown'],
  ])('a paper « %s » is %s', (state, says) => {
    const seen = seenConform([{ kind: 'document-state', document: 'Programme', state, at }]);
    expect(seen?.says).toBe(says);
  });

  test.each([
    ['Accordée', 'done'],
    ['Transmise', 'waiting'],
    ['A compléter', 'unknown'],
    ['Refusé', 'unknown'],
  ])('a file « %s » is %s', (state, says) => {
    expect(seenAgreement([file(state)])?.says).toBe(says);
  });

  test('« En cours de saisie... », as the narrow lists cut it, is a draft under way', () => {
    expect(stateOf('En cours de saisie...', DRAFT_STATES)).toBe('open');
  });
});
