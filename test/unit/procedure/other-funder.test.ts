import { expect, test } from 'vitest';
import { awaitedPapers, nextAction } from '../../../lib/procedure/next-action.ts';
import { progress } from '../../../lib/procedure/progress.ts';
import { sendingStatus } from '../../../lib/procedure/sending-status.ts';
import { SOURCES } from '../../../lib/procedure/sources.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import type { Words } from '../../../lib/procedure/words.ts';
import { english } from '../../../locales/en/all.ts';
import { french } from '../../../locales/fr/all.ts';
import { file, followed, nextOf, sentMessage, ticked, variant } from './followed.ts';

/** Whatever belongs to AKTO alone: its name, its portal, its buttons, its rule, its hosts. */
const AKTOS =
  /akto|mon espace|transmettre|brouillon|30 jours|30 days|calendaires|accordé\b|\(DR\)/i;

const everyState = [
  followed({ variant: other() }),
  followed({ variant: other(), today: '2026-11-16' }),
  followed({ variant: other(), today: '2026-12-15', sightings: [file('Transmis'), sentMessage()] }),
  followed({ variant: other({ directPayment: true, initiatedBy: 'provider', people: 1 }) }),
  followed({ variant: other({ people: undefined, wholeTrainingOnly: true }) }),
  followed({ variant: other(), said: ticked(STEPS.map(({ id }) => id).slice(0, 20)) }),
];

function other(overrides = {}) {
  return variant({ funder: 'other', ...overrides });
}

function sentencesOf({ key }: Words): readonly string[] {
  return [french[key], english[key]];
}

test.each(everyState)('nothing of AKTO’s is said to a member of another OPCO ($today)', given => {
  const shown = progress(given).filter(({ state }) => state !== 'not-applicable');
  const words = shown.flatMap(({ title, what, confirm, warnings, help, note, who }) => [
    ...[title, what, confirm, ...warnings, ...help.map(each => each.words)],
    ...(note ? [note] : []),
    { key: `procedure.who.${who}` } as const,
  ]);
  const { lead, sentence } = nextAction(progress(given));
  words.push(lead, sendingStatus(given).words, ...(sentence ? [sentence] : []));
  const wrong = words.filter(each => sentencesOf(each).some(text => AKTOS.test(text)));
  expect(wrong).toEqual([]);
  const sources = shown.flatMap(each => each.sources).map(id => SOURCES[id].name);
  expect(sources.filter(key => AKTOS.test(french[key]))).toEqual([]);
  expect(JSON.stringify(shown.map(({ help }) => help))).not.toMatch(AKTOS);
});

test('the guard does catch AKTO’s words', () => {
  const shown = progress(followed());
  const texts = shown.flatMap(({ what }) => sentencesOf(what));
  expect(texts.filter(text => AKTOS.test(text)).length).toBeGreaterThan(5);
});

test('has no deadline but those that the user typed', () => {
  const none = progress(followed({ variant: other() }));
  expect(none.filter(({ deadline }) => deadline)).toEqual([]);
  const typed = progress(followed({ variant: other({ typed: { sending: '2026-10-25' } }) }));
  expect(typed.filter(({ deadline }) => deadline).map(({ step }) => step)).toEqual([
    'other-sending',
  ]);
  expect(typed.find(({ step }) => step === 'other-sending')?.deadline).toMatchObject({
    day: '2026-10-25',
    source: 'typed',
    toCheck: true,
  });
});

test('goes from its own rules to the reimbursement, by the user’s ticks', () => {
  const trail: string[] = [];
  const done: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const steps = progress(followed({ variant: other(), said: ticked(done), today: '2026-11-23' }));
    const { step } = nextAction(steps);
    if (!step) break;
    expect(nextOf(steps).length).toBeLessThanOrEqual(1);
    trail.push(step);
    done.push(step);
  }
  expect(trail).toEqual([
    'other-rules',
    'cost-agreed',
    'register-people',
    'provider-payment',
    'other-request',
    'programme',
    'convention-received',
    'convention-signed',
    'convention-sent',
    'other-sending',
    'invoice-or-quote',
    'other-agreement',
    'attendance',
    'certificate',
    'paid-invoice',
    'other-reimbursement',
    'keep-papers',
  ]);
});

test('papers are awaited there too', () => {
  const said = ticked(['cost-agreed', 'register-people']);
  const awaited = awaitedPapers(progress(followed({ variant: other(), said })));
  expect(awaited.map(({ paper }) => paper)).toEqual(['programme', 'convention', 'facture']);
});
