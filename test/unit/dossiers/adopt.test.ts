import { describe, expect, test } from 'vitest';
import { adopt, noteAll } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { contradictions, factsOf } from '../../../lib/dossiers/facts.ts';
import { readingsOf } from '../../../lib/dossiers/readings.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { aProfile } from '../profile/a-profile.ts';
import {
  aDossier,
  aForm,
  aList,
  aPage,
  DAY_1,
  DAY_2,
  DAY_3,
  DRAFT,
  FILE,
  fileRow,
  listRow,
  TRAINING,
} from './a-dossier.ts';
import { drafts, files, first, follow, options, standing } from './adopting.ts';

describe('« Suivre ce dossier »', () => {
  test('makes a dossier of a line that somebody else typed, with what is read there', () => {
    const dossier = follow(drafts(DAY_1, listRow()), DAY_1);

    expect(factsOf(dossier)).toMatchObject({
      title: TRAINING,
      start: '2026-11-17',
      end: '2026-11-20',
      draft: DRAFT,
      company: 'CENTRE DU LAC',
      funder: 'AKTO',
    });
    expect(standing(dossier).sending.status).toBe('not-sent');
    expect(JSON.stringify(dossier)).not.toContain('undefined');
  });

  test('followed twice is followed once', () => {
    const dossier = follow(drafts(DAY_1, listRow()), DAY_1);
    const again = adopt([dossier], first(drafts(DAY_2, listRow())), options(DAY_2));

    expect(again).toMatchObject({ status: 'known', dossier: { id: dossier.id } });
  });

  test('recognises the profile of that training on those days', () => {
    const profile = aProfile();
    const { title, start, end } = profile.training;
    const reading = first(drafts(DAY_1, listRow({ training: title, start, end })));

    const adopted = adopt([], reading, options(DAY_1, [profile]));

    if (adopted.status === 'which') expect.fail('asked which');
    expect(factsOf(adopted.dossier).profile).toEqual({ id: profile.id, revision: 1 });
  });

  test('takes over the one that a fill began without a number', () => {
    const begun = aDossier({ title: TRAINING, start: '2026-11-17', end: '2026-11-20' });

    const dossier = follow(drafts(DAY_2, listRow()), DAY_2, [begun]);

    expect(dossier.id).toBe(begun.id);
    expect(factsOf(dossier).draft).toBe(DRAFT);
  });

  test('counts the people of the line, and names none; what a fill said stays', () => {
    const people = [{ number: DRAFT, names: ['ZOÉ TRAVEL'], others: 2 }];
    const readings = readingsOf(aPage([aList([listRow()], { people })]), DAY_2);
    const begun = follow(drafts(DAY_1, listRow()), DAY_1);

    const [counted] = noteAll([begun], readings, DAY_2);
    const [filled] = noteAll([aDossier({ draft: DRAFT, people: 2 })], readings, DAY_2);

    expect(counted && factsOf(counted).people).toBe(3);
    expect(JSON.stringify(counted)).not.toContain('TRAVEL');
    expect(filled && factsOf(filled).people).toBe(2);
  });

  test('sees that AKTO is to pay the provider, where the list says so', () => {
    const dossier = follow(drafts(DAY_1, listRow({ badges: ['Subrogation de paiement'] })), DAY_1);
    const stateIn = (id: string) => standing(dossier).steps.find(({ step }) => step === id)?.state;

    expect(stateIn('provider-payment')).toBe('not-applicable');
    expect(stateIn('reimbursement')).toBe('not-applicable');
    const [again] = noteAll([dossier], drafts(DAY_2, listRow()), DAY_2);
    expect(again && factsOf(again).directPayment).toBe(true);
  });

  test('sees that the provider began it: it is accepted or refused first, and stays so', () => {
    const begun = follow(drafts(DAY_1, listRow({ state: "A reprendre par l'adhérent" })), DAY_1);
    const stateIn = (dossier: Dossier, id: string) =>
      standing(dossier).steps.find(({ step }) => step === id);

    expect(stateIn(begun, 'open-request')?.state).toBe('not-applicable');
    expect(stateIn(begun, 'accept-request')?.note?.key).toBe('procedure.note.to-accept');
    expect(standing(begun).next.step).not.toBe('transmit');

    const [taken] = noteAll(
      [begun],
      drafts(DAY_2, listRow({ state: 'Reprise de la pré-s...' })),
      DAY_2,
    );
    const [sent] = noteAll(
      [taken ?? begun],
      readingsOf(aForm({ draftNumber: DRAFT, messages: ['sent'] }), DAY_3),
      DAY_3,
    );
    expect(stateIn(taken ?? begun, 'accept-request')?.state).toBe('done-seen');
    expect(stateIn(sent ?? begun, 'accept-request')?.state).toBe('done-seen');
    expect(stateIn(sent ?? begun, 'open-request')?.state).toBe('not-applicable');
  });

  test('asks which, when two would do', () => {
    const facts = { title: TRAINING, start: '2026-11-17' };
    const both = [aDossier(facts), aDossier(facts)];
    const reading = first(drafts(DAY_2, listRow()));

    expect(adopt(both, reading, options(DAY_2)).status).toBe('which');
    expect(adopt(both, reading, { ...options(DAY_2), asNew: true }).status).toBe('new');
  });
});

describe('a form that does not say its number', () => {
  const [form] = readingsOf(
    aForm({ tabs: [{ label: 'Formation', mark: 'valid', active: true }] }),
    DAY_2,
  );
  const reading = form ?? expect.fail('nothing read');

  test('may be that of a request that is followed and not sent: the user says which', () => {
    const draft = follow(drafts(DAY_1, listRow()), DAY_1);
    const sent = follow(files(DAY_1, fileRow()), DAY_1);

    const asked = adopt([draft, sent], reading, options(DAY_2));

    expect(asked).toMatchObject({ status: 'which', dossiers: [{ id: draft.id }] });
    expect(adopt([draft, sent], reading, { ...options(DAY_2), asNew: true }).status).toBe('new');
  });

  test('is a new one when none is waiting to be sent', () => {
    const elsewhere = aDossier({ title: TRAINING, funder: 'Uniformation' });
    expect(adopt([elsewhere], reading, options(DAY_2)).status).toBe('new');
  });
});

describe('what is read of a dossier that is followed', () => {
  test('goes to it by its number, and to no other', () => {
    const one = follow(drafts(DAY_1, listRow()), DAY_1);
    const other = follow(drafts(DAY_1, listRow({ number: '10999', training: 'Autre' })), DAY_1);

    const changed = noteAll(
      [one, other],
      drafts(DAY_2, listRow({ state: 'En cours de transmission' })),
      DAY_2,
    );

    expect(changed.map(({ id }) => id)).toEqual([one.id]);
    expect(standing(changed[0] ?? one).sending.status).toBe('being-sent');
  });

  test('nothing read changes what the user said', () => {
    const dossier = sayStep(follow(drafts(DAY_1, listRow()), DAY_1), 'cost-agreed', true, DAY_1);

    const [changed] = noteAll([dossier], drafts(DAY_2, listRow()), DAY_2);

    expect(changed?.said).toEqual(dossier.said);
  });

  test('a state never seen before is kept as printed, and nothing is concluded', () => {
    const dossier = follow(files(DAY_1, fileRow({ state: 'Clos sans suite' })), DAY_1);

    const agreement = standing(dossier).steps.find(({ step }) => step === 'agreement');
    expect(agreement?.state).toBe('unknown');
    expect(JSON.stringify(dossier.sightings)).toContain('Clos sans suite');
  });

  test('two lists that disagree are both kept with their dates, the newest shown', () => {
    const draft = follow(drafts(DAY_1, listRow()), DAY_1);
    const sent = sayStep(draft, 'transmit', true, DAY_1);

    const [both] = noteAll([sent], files(DAY_2, fileRow({ end: undefined as never })), DAY_2);
    const [changed] = noteAll([both ?? sent], files(DAY_3, fileRow({ end: '2026-11-21' })), DAY_3);

    if (!changed) expect.fail('not recognised');
    expect(factsOf(changed)).toMatchObject({ draft: DRAFT, file: FILE, end: '2026-11-21' });
    expect(contradictions(changed)).toEqual([
      {
        fact: 'end',
        voices: [
          { value: '2026-11-21', from: 'dossiers', at: DAY_3.toISOString() },
          { value: '2026-11-20', from: 'brouillons', at: DAY_1.toISOString() },
        ],
      },
    ]);
  });

  test('a title cut by the list is no contradiction, and is shown whole where it is known', () => {
    const begun = aDossier({ title: TRAINING, start: '2026-11-17' });

    const cut = listRow({ training: 'Semaine de formation au fra…' });
    const dossier = follow(drafts(DAY_2, cut), DAY_2, [begun]);

    expect(dossier.id).toBe(begun.id);
    expect(contradictions(dossier)).toEqual([]);
    expect(factsOf(dossier).title).toBe(TRAINING);
  });
});
