import '../../../locales/settings.ts';
import { expect, test } from 'vitest';
import { followUpReport } from '../../../entrypoints/options/follow-up-report.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { disputesOf } from '../../../lib/dossiers/facts.ts';
import { isFollowUp } from '../../../lib/dossiers/is-follow-up.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { importFollowUp } from '../../../lib/dossiers/share.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aDossier, DAY_1, DAY_2, DRAFT, TRAINING } from '../dossiers/a-dossier.ts';
import { anOpenVault } from '../vault/a-vault.ts';

const fileOf = (data: Dossier) =>
  JSON.stringify({ format: 'dossier-fle', kind: 'dossier', version: 1, data });

async function aBrowser(...mine: readonly Dossier[]) {
  const { vault } = await anOpenVault();
  const dossiers = dossierStore(memoryKeyValue());
  await dossiers.changeAll(() => ({ put: mine, result: null }));
  const parts = personalParts(vault.records);
  return {
    all: async () => (await dossiers.list()).dossiers,
    choose: (text: string) =>
      followUpReport(
        text,
        isDryRun =>
          importFollowUp(text, { dossiers, parts, isVaultOpen: async () => true, isDryRun }),
        'fr',
      ),
  };
}

const theirs = aDossier({ title: TRAINING, draft: DRAFT });

test('says what a follow-up would bring, and brings it on the user’s word only', async () => {
  const browser = await aBrowser();
  const report = await browser.choose(fileOf(theirs));
  expect(report).toMatchObject({ status: 'preview', of: 'dossier' });
  if (report.status !== 'preview') return;
  expect(report.sentences.join()).toContain(`${TRAINING}, n° ${DRAFT}`);
  expect(await browser.all()).toEqual([]);
  expect(await report.accept()).toMatchObject({ status: 'dossier', tone: 'success' });
  expect(await browser.all()).toEqual([theirs]);
  // Once more changes nothing, and asks nothing.
  const again = await browser.choose(fileOf(theirs));
  expect(again).toMatchObject({ status: 'dossier', tone: 'success' });
});

test('what the two say differently is left to the section of dossiers', async () => {
  const mine = sayStep(theirs, 'attachment', true, DAY_1);
  const browser = await aBrowser(mine);
  const report = await browser.choose(fileOf(sayStep(theirs, 'attachment', false, DAY_2)));
  if (report.status !== 'preview') throw new Error(report.status);
  expect(report.sentences.join()).toContain('Sur 1 point');
  expect(await browser.all()).toEqual([mine]);
  await report.accept();
  expect((await browser.all()).flatMap(disputesOf)).toHaveLength(1);
});

test('when several look like it, nothing is imported', async () => {
  const days = { title: TRAINING, start: '2026-11-17', end: '2026-11-20' };
  const mine = [aDossier(days), aDossier(days)];
  const browser = await aBrowser(...mine);
  const report = await browser.choose(fileOf(aDossier(days)));
  expect(report).toMatchObject({ status: 'dossier', tone: 'error' });
  expect(await browser.all()).toHaveLength(2);
});

test('a damaged follow-up says where', async () => {
  const text = JSON.stringify({ ...JSON.parse(fileOf(theirs)), data: { schema: 1, id: 3 } });
  expect(isFollowUp(text)).toBe(true);
  const report = await (await aBrowser()).choose(text);
  expect(JSON.stringify(report)).toContain('data.id');
});

test('only a follow-up is one', () => {
  expect(isFollowUp(`\uFEFF${fileOf(theirs)}`)).toBe(true);
  expect(isFollowUp('{"format":"dossier-fle","kind":"centre","version":1}')).toBe(false);
  expect(isFollowUp('{"format":"dossier-fle","kind":"dossier"')).toBe(false);
});
