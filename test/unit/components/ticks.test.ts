import { expect, test } from 'vitest';
import {
  isForAll,
  isTicked,
  type Line,
  type Ticks,
  tick,
} from '../../../components/preview/ticks.ts';
import { fakeRow } from './fake-state.ts';

const line = (more: Partial<Line> = {}): Line =>
  fakeRow({ status: 'write', value: '', offer: 'sure', ...more });
const typed = line({ offer: 'conflict', status: 'conflict', value: 'MA REF' });

test('ticks what is sure and what is to check, and nothing over what the user typed', () => {
  const ticked = [line(), line({ offer: 'check', status: 'propose' }), typed];
  expect(ticked.map(each => isTicked(each, {}))).toEqual([true, true, false]);
});

test('keeps what the user ticked while the lines change, and gives a new one its own tick', () => {
  const ticks = tick([line({ id: 'a' })], {}, false);
  const later = [line({ id: 'a', value: '', wanted: 'other', status: 'propose', offer: 'check' })];
  expect(isTicked(later[0] ?? line(), ticks)).toBe(false);
  expect(isTicked(line({ id: 'b' }), ticks)).toBe(true);
});

test('asks anew before it replaces another text than the one that was agreed to', () => {
  const ticks = tick([typed], {}, true);
  expect(isTicked(typed, ticks)).toBe(true);
  expect(isTicked({ ...typed, value: 'AUTRE' }, ticks)).toBe(false);
});

test('does not take a tick on an empty field for a leave to replace what comes there', () => {
  const ticks = tick([line({ id: typed.id })], {}, true);
  expect(isTicked(typed, ticks)).toBe(false);
});

test('gives up what the user typed line by line only, and unticks it with the rest', () => {
  const lines = [line({ id: 'a' }), { ...typed, id: 'b' }];
  const all = (ticks: Ticks, ticked: boolean) =>
    tick(
      lines.filter(each => isForAll(each, ticked)),
      ticks,
      ticked,
    );
  const shown = (ticks: Ticks) => lines.map(each => isTicked(each, ticks));
  expect(shown(all({}, true))).toEqual([true, false]);
  expect(shown(all(tick(lines, {}, true), false))).toEqual([false, false]);
});
