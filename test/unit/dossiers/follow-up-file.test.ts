import { describe, expect, test } from 'vitest';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import { exportFollowUp, readFollowUp } from '../../../lib/dossiers/follow-up-file.ts';
import { noteStep, notesOf, withNotes } from '../../../lib/dossiers/personal.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { aDossier, anId, DAY_1, DAY_2, DRAFT, FILE, row, TRAINING } from './a-dossier.ts';

const people = [{ birthName: 'Okonjo', firstName: 'Tadeo' }];
const NIR = '2 87 01 24 567 890 94';

const dossier = noteReading(
  sayStep(
    aDossier({ title: TRAINING, draft: DRAFT, siret: '55208131766522' }),
    'review',
    true,
    DAY_1,
  ),
  {
    number: FILE,
    row: row({ number: FILE, list: 'dossiers', state: 'Transmis' }),
    sightings: [
      {
        kind: 'dossier-state',
        number: FILE,
        list: 'dossiers',
        state: 'Transmis',
        at: DAY_1.toISOString(),
      },
    ],
  },
  DAY_1,
);
const noted = (note: string) => noteStep({ schema: 1, id: dossier.id }, 'review', note, DAY_1);

function textOf(options: Parameters<typeof exportFollowUp>[1]) {
  const made = exportFollowUp(dossier, options);
  return made.status === 'ready' ? made.file.text : expect.fail(made.status);
}

test('what was exported comes back whole', () => {
  const read = readFollowUp(textOf({ people }));

  expect(read).toEqual({ status: 'read', dossier, notes: undefined });
});

describe('notes', () => {
  test('stay here unless they are ticked', () => {
    const personal = noted('Rappeler la coordination');

    expect(textOf({ people, personal })).not.toContain('Rappeler');
    expect(textOf({ people, personal, notesOf: ['review'] })).toContain('Rappeler');
  });

  test('of two colleagues stand together, once each, however often they are shared', () => {
    const theirs = readFollowUp(
      textOf({ people, personal: noted('La leur'), notesOf: ['review'] }),
    );
    if (theirs.status !== 'read') expect.fail(theirs.why);
    const mine = noteStep({ schema: 1, id: anId() }, 'review', 'La mienne', DAY_2);

    const both = withNotes(withNotes(mine, theirs.notes), theirs.notes);

    expect(notesOf(both)).toEqual({ review: 'La leur\nLa mienne' });
  });
});

test.each([
  ['a social-security number', NIR, 'refused'],
  ['the name of somebody', 'Demander à Mme OKONJO', 'refused'],
  ['an e-mail address', 'voir zoe@example.org', 'doubtful'],
])('a note that holds %s does not go out unseen', (_, note, status) => {
  const made = exportFollowUp(dossier, { people, personal: noted(note), notesOf: ['review'] });

  expect(made.status).toBe(status);
});

test('a number in the title is refused too', () => {
  const titled = aDossier({ title: `Formation ${NIR}` });

  expect(exportFollowUp(titled, { people, isSure: true }).status).toBe('refused');
  const text = JSON.stringify({ format: 'dossier-fle', kind: 'dossier', version: 1, data: titled });
  expect(readFollowUp(text)).toMatchObject({ status: 'unreadable', why: 'nir' });
});

test.each([
  ['cut', (text: string) => text.slice(0, -40), 'not-json'],
  ['of a newer version', (text: string) => text.replace('"version": 1', '"version": 2'), 'newer'],
  ['a profile', (text: string) => text.replace('"dossier",', '"profile",'), 'not-ours'],
  ['another JSON', () => '[1]', 'not-ours'],
  [
    'changed inside',
    (text: string) =>
      text.replace('"done"', '"x"').replace(DRAFT, '').replace('"schema": 1', '"schema": 9'),
    'damaged',
  ],
])('a file that is %s is refused, and nothing of it taken', (_, change, why) => {
  expect(readFollowUp(change(textOf({ people })))).toMatchObject({ status: 'unreadable', why });
});
