// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/assist/ledger.ts';
import type { PageView } from '../../../lib/assist/page-view.ts';
import { undo } from '../../../lib/assist/undo.ts';
import { TOOLS } from '../../../lib/assist/undo-tools.ts';
import type { Control } from '../../../lib/controls/control.ts';
import { formation } from '../../../lib/portal/mon-espace/formation.ts';
import { fakeControl } from './fake-control.ts';

const [field] = formation.fields;
if (!field) throw new Error('The page has fields');

/** An entry that wrote « Gestion » in a box that held « Autre ». */
function entryOf(control: Control, more: Partial<Entry> = {}): Entry {
  return {
    rowId: 'formation//x',
    place: { page: formation, employeeId: null, employeeLabel: '', modules: 1 },
    item: {
      field: field as Entry['item']['field'],
      block: 0,
      control,
      status: 'write',
      wanted: { value: 'Gestion', origin: 'profile' },
      read: 'Autre',
      reason: null,
    },
    before: 'Autre',
    outcome: { status: 'held', wrote: 'Gestion', read: 'Gestion', reason: null },
    undone: false,
    ...more,
  };
}

function box(value: string): { control: Control; input: HTMLInputElement; events: string[] } {
  const control = fakeControl();
  const input = control.element as HTMLInputElement;
  input.value = value;
  const events: string[] = [];
  for (const type of ['input', 'change', 'focus', 'click', 'pointerdown']) {
    input.addEventListener(type, () => events.push(type));
  }
  return { control, input, events };
}

/** Only what undo asks of a view. */
const viewOf = (control: Control | null) =>
  ({ controlOf: async () => control, roots: [document] }) as unknown as PageView;

const { signal } = new AbortController();

describe('an undo that is refused', () => {
  it('leaves alone what the user changed since', async () => {
    const { control, input, events } = box('Typed by the user');
    const result = await undo(entryOf(control), viewOf(control), signal, TOOLS);
    expect(result).toEqual({ done: false, reason: { key: 'reason.undo-changed' } });
    expect(input.value).toBe('Typed by the user');
    expect(events).toEqual([]);
  });

  it('says that the field is gone', async () => {
    const { control } = box('Gestion');
    const result = await undo(entryOf(control), viewOf(null), signal, TOOLS);
    expect(result).toEqual({ done: false, reason: { key: 'reason.gone' } });
  });

  it('touches nothing when nothing was written, or it was put back', async () => {
    const { control, events } = box('Gestion');
    const lost = { status: 'lost', wrote: 'Gestion', read: null, reason: null } as const;
    for (const more of [{ undone: true }, { outcome: lost }]) {
      expect(await undo(entryOf(control, more), viewOf(control), signal, TOOLS)).toMatchObject({
        done: false,
        reason: { key: 'reason.undo-impossible' },
      });
    }
    expect(events).toEqual([]);
  });
});

it('is done without a gesture when the page is already as it was', async () => {
  const { control, events } = box('Autre');
  expect(await undo(entryOf(control), viewOf(control), signal, TOOLS)).toEqual({ done: true });
  expect(events).toEqual([]);
});
