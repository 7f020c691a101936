import { describe, expect, test } from 'vitest';
import { adopt, isClockDoubtful, noteAll } from '../../../lib/dossiers/adopt.ts';
import { factsOf } from '../../../lib/dossiers/facts.ts';
import { readingsOf } from '../../../lib/dossiers/readings.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import type { PageReading } from '../../../lib/sightings/read-page.ts';
import {
  aDossier,
  aForm,
  aPage,
  DAY_1,
  DAY_2,
  DRAFT,
  FILE,
  fileRow,
  listRow,
  TRAINING,
} from './a-dossier.ts';
import { drafts, files, first, follow, options, standing } from './adopting.ts';

describe('a file that looks like a draft that is followed', () => {
  test('is not taken for it while that draft may still be to send', () => {
    const draft = follow(drafts(DAY_1, listRow()), DAY_1);
    const sighted = files(DAY_2, fileRow());

    expect(noteAll([draft], sighted, DAY_2)).toEqual([]);
    expect(standing(draft).sending.words.key).toBe('procedure.sending.not-sent');
    expect(adopt([draft], first(sighted), options(DAY_2))).toMatchObject({
      status: 'which',
      dossiers: [{ id: draft.id }],
    });
  });

  test('is it, once the portal said that it was sent', () => {
    const draft = follow(drafts(DAY_1, listRow()), DAY_1);
    const form = readingsOf(aForm({ draftNumber: DRAFT, messages: ['sent'] }), DAY_1);
    const [sent] = noteAll([draft], form, DAY_1);

    const [filed] = noteAll([sent ?? draft], files(DAY_2, fileRow()), DAY_2);

    expect(filed && factsOf(filed).file).toBe(FILE);
  });

  test('two files of the same training are never both taken for one draft', () => {
    const draft = sayStep(follow(drafts(DAY_1, listRow()), DAY_1), 'transmit', true, DAY_1);
    const rows = [fileRow(), fileRow({ number: '2610AF000097' })];

    expect(noteAll([draft], files(DAY_2, ...rows), DAY_2)).toEqual([]);
  });
});

describe('a form that says its number, and neither training nor days', () => {
  const read = (page: PageReading) => readingsOf(page, DAY_2)[0] ?? expect.fail('nothing read');
  const form = read(aForm({ draftNumber: DRAFT }));
  const announced = () => aDossier({ title: TRAINING, start: '2026-11-17', funder: 'AKTO' });

  test('may be any request that has no number yet: the user says which', () => {
    const [one, other] = [announced(), announced()];
    expect(adopt([one, other], form, options(DAY_2))).toMatchObject({
      status: 'which',
      dossiers: [{ id: one.id }, { id: other.id }],
    });
    const asNew = adopt([one], form, { ...options(DAY_2), asNew: true });
    expect(asNew).toMatchObject({ status: 'new' });
  });

  test('is none of those that have their own, are another OPCO’s, are closed or were sent', () => {
    const sent = follow(files(DAY_1, fileRow()), DAY_1);
    const others = [
      sent,
      follow(drafts(DAY_1, listRow({ number: '10999' })), DAY_1),
      aDossier({ title: TRAINING, funder: 'Uniformation' }),
      aDossier({ title: TRAINING, funder: 'AKTO', closedOn: '2026-09-01' }),
    ];
    expect(adopt(others, form, options(DAY_2)).status).toBe('new');
  });

  test('of a file that was sent: those that are said to be sent, and have no such number', () => {
    const opened = read(
      aPage([], {
        place: {
          ...{ place: 'consultation', attachments: [], mandate: false },
          ...{ number: FILE, papers: [{ document: 'Programme', state: 'CONFORME' }] },
        },
      }),
    );
    const draft = follow(drafts(DAY_1, listRow()), DAY_1);
    const said = sayStep(announced(), 'transmit', true, DAY_1);
    expect(adopt([draft, announced(), said], opened, options(DAY_2))).toMatchObject({
      status: 'which',
      dossiers: [{ id: said.id }],
    });
  });
});

describe('a wrong clock', () => {
  test('does not make what is read now older than what was read with it', () => {
    const ahead = new Date('2031-01-01T00:00:00.000Z');
    const dossier = follow(drafts(ahead, listRow()), ahead);

    const [changed] = noteAll(
      [dossier],
      drafts(DAY_2, listRow({ state: 'En cours de transmission', end: '2026-11-19' })),
      DAY_2,
    );

    if (!changed) expect.fail('not recognised');
    expect(factsOf(changed).end).toBe('2026-11-19');
    expect(standing(changed).sending.status).toBe('being-sent');
    expect(isClockDoubtful(changed, DAY_2)).toBe(true);
    expect(isClockDoubtful(follow(drafts(DAY_1, listRow()), DAY_1), DAY_2)).toBe(false);
  });
});

test('the form in view tells of its own draft: ticks, papers, sending', () => {
  const dossier = follow(drafts(DAY_1, listRow()), DAY_1);
  const page = aForm({
    draftNumber: DRAFT,
    tabs: [{ label: 'Formation', mark: 'valid', active: true }],
    documents: { done: 1, total: 2 },
  });

  const [changed] = noteAll([dossier], readingsOf(page, DAY_2), DAY_2);

  const kinds = changed?.sightings.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['draft-number', 'tab-mark', 'documents-count']));
});

test('the day counted from is that of Paris, whatever the computer', () => {
  const lateEvening = new Date('2026-08-31T22:30:00.000Z');

  expect(follow(drafts(lateEvening, listRow()), lateEvening).createdOn).toBe('2026-09-01');
});
