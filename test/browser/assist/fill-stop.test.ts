import { expect, it } from 'vitest';
import { fill } from '../../../lib/assist/fill.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { fillOptions, itemFor } from './a-fill.ts';

const LABELS = ['Nom', 'Prénom', 'Ville', 'Email'];

async function threeAndOne() {
  show(LABELS.map(name => `<label>${name} <input name="${name}"></label>`).join(''));
  return Promise.all(LABELS.map(label => itemFor(label, `${label} voulu`)));
}

const values = () => LABELS.map(name => the<HTMLInputElement>(`[name="${name}"]`).value);

it('leaves the fields that a stop did not let it reach, and says so', async () => {
  const items = await threeAndOne();
  const stop = new AbortController();
  const reason = { key: 'reason.user-acted' };
  the('[name="Prénom"]').addEventListener('blur', () => stop.abort(reason));
  const filled = await fill(items, fillOptions({ signal: stop.signal }));
  expect(values().slice(2)).toEqual(['', '']);
  expect(filled).toHaveLength(4);
  expect(filled.slice(2).map(({ outcome }) => outcome)).toEqual([
    { status: 'skipped', wrote: null, read: null, reason },
    { status: 'skipped', wrote: null, read: null, reason },
  ]);
});

it('tells what the interrupted field holds, never that it held', async () => {
  const items = await threeAndOne();
  const stop = new AbortController();
  the('[name="Nom"]').addEventListener('blur', () => stop.abort({ key: 'reason.stopped' }));
  const [first] = await fill(items, fillOptions({ signal: stop.signal }));
  expect(first?.outcome).toMatchObject({ status: 'skipped', read: 'Nom voulu' });
});

it('touches nothing when it is stopped before it began', async () => {
  const items = await threeAndOne();
  const filled = await fill(items, fillOptions({ signal: AbortSignal.abort() }));
  expect(values()).toEqual(['', '', '', '']);
  expect(filled.map(({ outcome }) => outcome.status)).toEqual(Array(4).fill('skipped'));
});

it('stops where the page says that it must', async () => {
  const items = await threeAndOne();
  let looks = 0;
  const moved = { key: 'reason.page-moved' };
  const filled = await fill(
    items,
    fillOptions({ ready: async () => (++looks > 1 ? moved : null) }),
  );
  expect(values()).toEqual(['Nom voulu', '', '', '']);
  expect(filled.map(({ outcome }) => outcome.reason)).toEqual([null, moved, moved, moved]);
});
