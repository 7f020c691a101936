import { expect, test } from 'vitest';
import { dossierViews } from '../../../lib/browser/dossier-views.ts';
import { portalSeenStore } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aDossier, DAY_1, DAY_2 } from '../dossiers/a-dossier.ts';
import { anOpenVault } from '../vault/a-vault.ts';

async function someViews() {
  const local = memoryKeyValue();
  const { vault } = await anOpenVault();
  const dossiers = dossierStore(local);
  let now = DAY_1;
  const views = dossierViews({
    local,
    dossiers,
    seen: portalSeenStore(local),
    parts: personalParts(vault.records),
    isVaultOpen: async () => false,
    now: () => now,
  });
  return {
    views,
    dossiers,
    turn: (day: Date) => {
      now = day;
    },
  };
}

test('of many dossiers, only the one that changed is worked out again', async () => {
  const { views, dossiers } = await someViews();
  const all = Array.from({ length: 50 }, () => aDossier({ start: '2026-11-17' }));
  await dossiers.changeAll(() => ({ put: all, result: null }));
  const [before, lines] = [await views.standings(), (await views.all()).lines];
  const changed = all[7]?.id ?? '';

  await dossiers.change(changed, each => sayStep(each, 'cost-agreed', true, DAY_1));
  const [after, linesAfter] = [await views.standings(), (await views.all()).lines];

  const anew = after.filter(standing => !before.includes(standing));
  expect(anew.map(({ dossier }) => dossier.id)).toEqual([changed]);
  expect(anew[0]?.steps.find(({ step }) => step === 'cost-agreed')?.state).toBe('done-said');
  expect(linesAfter.filter(line => !lines.includes(line)).map(({ id }) => id)).toEqual([changed]);
});

test('the next day all of them are, and one that is deleted is gone', async () => {
  const { views, dossiers, turn } = await someViews();
  const all = [aDossier({ start: '2026-11-17' }), aDossier({ start: '2026-12-17' })];
  await dossiers.changeAll(() => ({ put: all, result: null }));
  const before = await views.standings();

  turn(DAY_2);
  await dossiers.remove(all[0]?.id ?? '');
  const after = await views.standings();

  expect(after.map(({ dossier }) => dossier.id)).toEqual([all[1]?.id]);
  expect(before).not.toContain(after[0]);
});
