import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, claim, current, disputed, mergeClaims } from '../../../lib/dossiers/claims.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 8, 1, 8, minute));

/** What two or three people do to the same thing, each on their own copy, merging now and then. */
const histories = fc
  .array(
    fc.oneof(
      fc.record({ who: fc.nat(2), value: fc.constantFrom(true, false, null), minute: fc.nat(50) }),
      fc.record({ who: fc.nat(2), from: fc.nat(2) }),
    ),
    { maxLength: 14 },
  )
  .map(acts => {
    const copies: (readonly Claim<boolean>[])[] = [[], [], []];
    for (const act of acts) {
      const mine = copies[act.who] ?? [];
      copies[act.who] =
        'from' in act
          ? mergeClaims(mine, copies[act.from] ?? [])
          : claim(mine, act.value, at(act.minute));
    }
    return copies as [Claim<boolean>[], Claim<boolean>[], Claim<boolean>[]];
  });

test('two people put together come to the same, whoever begins', () => {
  fc.assert(
    fc.property(histories, ([a, b, c]) => {
      expect(mergeClaims(a, b)).toEqual(mergeClaims(b, a));
      expect(mergeClaims(mergeClaims(a, b), c)).toEqual(mergeClaims(a, mergeClaims(b, c)));
    }),
  );
});

test('putting the same together again changes nothing', () => {
  fc.assert(
    fc.property(histories, ([a, b]) => {
      const both = mergeClaims(a, b);
      expect(mergeClaims(a, a)).toEqual(mergeClaims(a, []));
      expect(mergeClaims(both, b)).toEqual(both);
    }),
  );
});

test('two colleagues who did not know of each other leave the choice to the user', () => {
  const mine = claim<boolean>([], true, at(1));
  const theirs = claim<boolean>([], false, at(2));

  expect(disputed(mergeClaims(mine, theirs)).map(({ value }) => value)).toEqual([true, false]);
});

test('the choice, once made, is not asked again when the older file comes back', () => {
  const mine = claim<boolean>([], true, at(1));
  const theirs = claim<boolean>([], false, at(2));
  const chosen = claim(mergeClaims(mine, theirs), true, at(3));

  const again = mergeClaims(chosen, theirs);

  expect(disputed(again)).toEqual([]);
  expect(current(again)?.value).toBe(true);
});

test('a tick taken back by the same person is no dispute with their own older file', () => {
  const before = claim<boolean>([], true, at(1));
  const after = claim(before, false, at(2));

  expect(mergeClaims(before, after)).toEqual(after);
});

test('a clock that was set back does not make the last word the oldest', () => {
  const said = claim(claim<boolean>([], true, at(40)), false, at(3));

  expect(current(said)?.value).toBe(false);
  expect(Date.parse(said[0]?.at ?? '')).toBeGreaterThan(at(40).getTime());
});

test('what is withdrawn leaves nothing standing', () => {
  expect(current(claim(claim<boolean>([], true, at(1)), null, at(2)))).toBeUndefined();
});
