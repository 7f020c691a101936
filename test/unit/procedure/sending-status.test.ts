import { describe, expect, test } from 'vitest';
import { sendingStatus } from '../../../lib/procedure/sending-status.ts';
import type { Sighting } from '../../../lib/procedure/sighting.ts';
import { draft, file, followed, sentMessage, ticked, variant } from './followed.ts';

const status = (sightings: readonly Sighting[], said = {}) =>
  sendingStatus(followed({ sightings, said, today: '2026-10-02' }));

const early = '2026-09-20T08:00:00Z';
const late = '2026-09-21T08:00:00Z';

describe('PAS ENCORE ENVOYÉ', () => {
  test.each([
    ['nothing', []],
    ['a draft', [draft('En cours de saisie adhérent')]],
    ['a draft in a state never seen', [draft('En attente de la lune')]],
    ['papers complete', [{ kind: 'documents-count', done: 2, total: 2, at: early }] as const],
    [
      'a draft of which AKTO has the number',
      [{ kind: 'draft-number', number: '10685', at: early }] as const,
    ],
  ])('is said of %s', (_, sightings) => {
    expect(status(sightings).words.key).toBe('procedure.sending.not-sent');
  });

  test('is said of a request that the user ticked and that nobody saw', () => {
    expect(status([], ticked(['transmit']))).toMatchObject({
      status: 'said',
      words: { key: 'procedure.sending.said-only' },
      on: '2026-08-01',
    });
  });

  test('is said of one that is being sent: it may have been lost', () => {
    expect(status([draft('En cours de transmission')]).status).toBe('being-sent');
    expect(status([draft('En cours de transm...')]).status).toBe('being-sent');
    expect(status([sentMessage(early), draft('En cours de transmission', late)]).status).toBe(
      'being-sent',
    );
  });
});

describe('a request is sent', () => {
  test('by the message, on its day', () => {
    expect(status([draft('En cours de saisie adhérent', early), sentMessage(late)])).toMatchObject({
      status: 'sent',
      on: '2026-09-21',
    });
  });

  test('on the day of the message, whenever its line was first read', () => {
    expect(status([file('Transmis', early), sentMessage(late)]).on).toBe('2026-09-21');
  });

  test('by its line among the files, since the first time it was there', () => {
    expect(status([file('Accordé', late), file('Transmis', early)])).toMatchObject({
      status: 'sent',
      on: '2026-09-20',
    });
  });

  test('even in a state that is not known', () => {
    expect(status([file('Archivé')]).status).toBe('sent');
  });
});

test('two lists that disagree leave it doubtful, whichever was read last', () => {
  const sightings = [sentMessage(early), draft('En cours de saisie adhérent', late)];
  expect(status(sightings).status).toBe('doubtful');
  expect(status(sightings.toReversed()).status).toBe('doubtful');
});

test('a clock that ran wild changes the day, not what was seen', () => {
  expect(status([sentMessage('not a time')])).toEqual({
    status: 'sent',
    words: { key: 'procedure.sending.sent' },
  });
});

test('another OPCO is told of by the user alone, and AKTO is not named', () => {
  const other = followed({ variant: variant({ funder: 'other' }), sightings: [sentMessage()] });
  expect(sendingStatus(other).words.key).toBe('procedure.sending.not-sent-other');
  expect(sendingStatus({ ...other, said: ticked(['other-sending']) })).toMatchObject({
    status: 'sent',
    words: { key: 'procedure.sending.sent-other' },
    on: '2026-08-01',
  });
});
