import { expect, test } from 'vitest';
import { loadCheckSettings, saveCheckSettings } from '../../../lib/browser/check-settings.ts';
import { BRANCH_RULES } from '../../../lib/checks/branch-rules.ts';
import { USUAL_CHECK_SETTINGS, usedIn, withUsed } from '../../../lib/checks/check-settings.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { KEYS } from '../../../lib/storage/keys.ts';

const amount = { per: 'employee', on: '2026-11-21' } as const;

test('figures left as they came are not copied: the next version brings its own', async () => {
  const local = memoryKeyValue();
  await saveCheckSettings(local, { ...USUAL_CHECK_SETTINGS, amount });
  expect(await local.get(KEYS.checks)).toEqual({ version: 1, amount });
  expect(await loadCheckSettings(local)).toEqual({ version: 1, amount, branch: BRANCH_RULES });
});

test('figures corrected by a person stay, whatever else changes', async () => {
  const local = memoryKeyValue();
  const branch = { ...BRANCH_RULES, hourlyMost: 65, source: 'e-mail d’AKTO', readOn: '2026-11-20' };
  await saveCheckSettings(local, { ...USUAL_CHECK_SETTINGS, branch });
  await saveCheckSettings(local, { ...(await loadCheckSettings(local)), amount });
  expect((await loadCheckSettings(local)).branch).toEqual(branch);
});

test('a damaged figure gives back the figures that came, and keeps the answer', async () => {
  const branch = { ...BRANCH_RULES, hourlyMost: -1 };
  const local = memoryKeyValue({ [KEYS.checks]: { version: 1, amount, branch } });
  expect(await loadCheckSettings(local)).toEqual({ version: 1, amount, branch: BRANCH_RULES });
});

test('what was used elsewhere is said a year at a time, and taken back with nothing', () => {
  const said = withUsed(withUsed([], { year: 2027, euros: 900 }), { year: 2026, euros: 100 });
  expect(said).toEqual([
    { year: 2026, euros: 100 },
    { year: 2027, euros: 900 },
  ]);
  expect(withUsed(said, { year: 2026, euros: 0 })).toEqual([{ year: 2027, euros: 900 }]);
  expect(usedIn({ usedElsewhere: said }, 2027)).toBe(900);
  expect(usedIn({}, 2027)).toBe(0);
});

test('damage to what was used elsewhere leaves the rest', async () => {
  const damaged = { version: 1, amount, usedElsewhere: [{ year: 'x', euros: 3 }] };
  const local = memoryKeyValue({ [KEYS.checks]: damaged });
  expect(await loadCheckSettings(local)).toMatchObject({ amount, usedElsewhere: [] });
});
