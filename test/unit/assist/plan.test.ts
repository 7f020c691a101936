// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/assist/match.ts';
import { plan } from '../../../lib/assist/plan.ts';
import type { FieldValue, Values } from '../../../lib/assist/values.ts';
import type { Control } from '../../../lib/controls/control.ts';
import type { Field } from '../../../lib/portal/page.ts';
import { fakeControl } from './fake-control.ts';

const field = (more: Partial<Field> = {}): Field => ({
  key: 'intitule',
  labels: ['Intitulé'],
  kind: 'text',
  ...more,
});

function box(value: string, more: Partial<Control> = {}): Control {
  const control = fakeControl(more);
  (control.element as HTMLInputElement).value = value;
  return control;
}

const value = (wanted: FieldValue['value'], more: Partial<FieldValue> = {}): Values => ({
  intitule: { value: wanted, origin: 'profile', ...more },
});

function planned(found: Partial<Match>, values: Values = value('Gestion')) {
  const whole = { field: field(), block: 0, certainty: 'sure', control: box(''), candidates: [] };
  return plan([{ ...whole, ...found } as Match], () => values);
}

/** Status and reason of the only item, or nothing when the plan leaves the field out. */
function outcome(found: Partial<Match>, values?: Values) {
  const [item] = planned(found, values);
  return item ? [item.status, item.reason?.key ?? null] : null;
}

describe('what a fill would do', () => {
  it('writes a sure value in an empty field', () => {
    expect(outcome({})).toEqual(['write', null]);
  });

  it('leaves what is there already, however it is spelled', () => {
    expect(outcome({ control: box('GESTION') })).toEqual(['same', null]);
    const spelled = value('Gestion', { spellings: ['Management'] });
    expect(outcome({ control: box('management') }, spelled)).toEqual(['same', null]);
  });

  it('does not overwrite what somebody typed', () => {
    expect(outcome({ control: box('Autre') })).toEqual(['conflict', 'reason.conflict']);
  });

  it('takes a prefilled zero for an empty amount, and for nothing else', () => {
    const control = box('0,00', { kind: 'number' });
    const money = field({ kind: 'money' });
    expect(outcome({ field: money, control }, value(300))).toEqual(['write', null]);
    expect(outcome({ control: box('0') })).toEqual(['conflict', 'reason.conflict']);
  });

  it('proposes what is only fairly sure, or to be confirmed', () => {
    expect(outcome({ certainty: 'fair' })).toEqual(['propose', 'reason.fair']);
    const doubtful = value('Gestion', { doubtful: 'reason.to-confirm' });
    expect(outcome({}, doubtful)).toEqual(['propose', 'reason.to-confirm']);
  });

  it('writes what the user chose: what was only proposed, and over what they saw', () => {
    const over = (text: string | null) => value('Gestion', { chosen: { over: text } });
    expect(outcome({ certainty: 'fair' }, over(null))).toEqual(['write', null]);
    const doubtful = value('Gestion', { doubtful: 'reason.to-confirm', chosen: { over: '' } });
    expect(outcome({}, doubtful)).toEqual(['write', null]);
    expect(outcome({ control: box('Autre') }, over('Autre'))).toEqual(['write', null]);
  });

  it('keeps what came in the field after the user chose', () => {
    const chosen = value('Gestion', { chosen: { over: 'Autre' } });
    expect(outcome({ control: box('Encore autre') }, chosen)?.[0]).toBe('conflict');
    const onEmpty = value('Gestion', { chosen: { over: null } });
    expect(outcome({ control: box('Autre') }, onEmpty)?.[0]).toBe('conflict');
  });

  it('writes nothing that the user left out, and waits for none of it', () => {
    const out = value('Gestion', { chosen: false });
    expect(outcome({}, out)?.[0]).toBe('propose');
    expect(outcome({ control: box('Gestion') }, out)?.[0]).toBe('same');
    expect(outcome({ control: null, certainty: 'none' }, out)).toBeNull();
  });

  it('says beforehand that a radio cannot be unticked, and of no list that it cannot', () => {
    const radio = document.createElement('input');
    const pill = document.createElement('div');
    pill.setAttribute('role', 'radio');
    const plain = document.createElement('button');
    const choice = (element: HTMLElement) =>
      outcome({
        field: field({ kind: 'choice' }),
        control: fakeControl({
          kind: 'choice',
          choices: [{ text: 'Gestion', element, target: element }],
        }),
      });
    expect(choice(radio)).toEqual(['write', 'reason.one-way']);
    expect(choice(pill)).toEqual(['write', 'reason.one-way']);
    expect(choice(plain)).toEqual(['write', null]);
  });

  it('says what nobody knows, and whether it matters', () => {
    expect(outcome({ field: field({ required: true }) }, {})).toEqual([
      'missing',
      'reason.missing',
    ]);
    expect(outcome({}, {})).toEqual(['missing', 'reason.optional']);
    expect(outcome({ control: box('typed by the user') }, {})).toBeNull();
  });

  it('compares greyed fields without writing them', () => {
    const locked = (text: string) => box(text, { readOnly: true });
    expect(outcome({ control: locked('Autre') })).toEqual(['locked', 'reason.locked-differs']);
    expect(outcome({ control: locked('') })).toEqual(['locked', 'reason.locked']);
    expect(outcome({ control: locked('gestion') })).toEqual(['same', null]);
    const reference = field({ reference: true });
    expect(outcome({ field: reference, control: box('') })).toEqual(['locked', 'reason.locked']);
  });

  it("leaves the user's own fields to the user, whatever is known", () => {
    const own = field({ yours: true, required: true });
    expect(outcome({ field: own })).toEqual(['yours', 'reason.yours']);
    expect(outcome({ field: own, certainty: 'fair' })?.[0]).toBe('yours');
    // What the portal does not ask for (searching a known person) is no task of theirs.
    expect(outcome({ field: field({ yours: true }) })).toBeNull();
  });

  it('writes nowhere when nobody could tell where', () => {
    expect(outcome({ control: null, certainty: 'ambiguous' })?.[0]).toBe('ambiguous');
    expect(outcome({ control: null, certainty: 'ambiguous' }, {})).toBeNull();
  });

  it('says what it looked for and did not find, if it has a value for it', () => {
    expect(outcome({ control: null, certainty: 'none' })?.[0]).toBe('not-found');
    expect(outcome({ control: null, certainty: 'none' }, {})).toBeNull();
  });
});

describe('a conditional field that is not there', () => {
  const nir = field({ when: { field: 'temporaire', is: ['Non'] } });
  const absent = { field: nir, control: null, certainty: 'none' } as const;
  const answered = (answer: string): Values => ({
    ...value('Gestion'),
    temporaire: { value: answer, origin: 'employee' },
  });

  it('is missed only when its condition is met', () => {
    expect(outcome(absent, answered('Non'))?.[0]).toBe('not-found');
    expect(outcome(absent, answered('Oui'))).toBeNull();
    expect(outcome(absent)).toBeNull();
  });
});

it('plans nothing for a block that nobody has values for', () => {
  const found: Match = {
    field: field(),
    block: 1,
    certainty: 'sure',
    control: box(''),
    candidates: [],
  };
  expect(plan([found], block => (block === 0 ? value('x') : null))).toEqual([]);
});

it('tells what the page holds now, not what would be written', () => {
  const [item] = planned({ control: box('Autre') });
  expect(item).toMatchObject({ read: 'Autre', wanted: { value: 'Gestion' } });
});
