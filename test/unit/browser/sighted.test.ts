// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { requestSchema } from '../../../lib/browser/requests.ts';
import { forgetSighted, keepSighted, lastSighted } from '../../../lib/browser/sighted.ts';
import type { KeyValue } from '../../../lib/storage/key-value.ts';
import { nativeTable, page } from '../sightings/list-markups.ts';
import { readingOf } from '../sightings/show-page.ts';

const AT = '2026-11-21T12:00:00.000Z';

function memory(): KeyValue & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  return {
    all,
    get: async key => structuredClone(all.get(key)),
    set: async (key, value) => void all.set(key, structuredClone(value)),
    remove: async key => void all.delete(key),
  };
}

describe('what a tab shows', () => {
  it('goes through the wire whole', () => {
    const reading = readingOf(page(nativeTable()));
    const message = JSON.parse(JSON.stringify({ type: 'sighted', page: reading }));
    expect(requestSchema.parse(message)).toEqual({ type: 'sighted', page: reading });
  });

  it.each([
    ['no page', undefined],
    ['a list of nothing known', { ...readingOf(''), lists: [{ rows: [] }] }],
    ['a place nobody knows', { ...readingOf(''), place: { place: 'ailleurs' } }],
    [
      'a text without end',
      { ...readingOf(''), form: { tabs: [], messages: [], draftNumber: 'x'.repeat(5000) } },
    ],
  ])('is refused when it is %s', (_, reading) => {
    expect(requestSchema.safeParse({ type: 'sighted', page: reading }).success).toBe(false);
  });

  it('is kept a tab, without the names of people', async () => {
    const session = memory();
    const reading = readingOf(page(nativeTable()));
    expect(reading.lists[0]?.people).not.toEqual([]);
    await keepSighted(session, 7, { page: reading, at: AT });
    expect(JSON.stringify([...session.all])).not.toContain('MARTIN');
    const kept = await lastSighted(session, 7);
    expect(kept?.at).toBe(AT);
    expect(kept?.page.lists[0]?.rows).toEqual(reading.lists[0]?.rows);
    expect(await lastSighted(session, 8)).toBeNull();
    await forgetSighted(session, 7);
    expect(await lastSighted(session, 7)).toBeNull();
  });

  it('is nothing when what is kept is damaged', async () => {
    const session = memory();
    await session.set('sighted:7', { page: 'x', at: AT });
    expect(await lastSighted(session, 7)).toBeNull();
  });
});
