import { expect, test } from 'vitest';
import type { CheckRequest } from '../../../lib/assist/sources.ts';
import { askedByDossiers } from '../../../lib/browser/asked-by-dossiers.ts';
import { saveCheckSettings } from '../../../lib/browser/check-settings.ts';
import { storedSources } from '../../../lib/browser/sources.ts';
import { USUAL_CHECK_SETTINGS } from '../../../lib/checks/check-settings.ts';
import { factsOf } from '../../../lib/dossiers/facts.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { factsOf as checkFacts } from '../../support/facts.ts';
import { aDossier } from '../dossiers/a-dossier.ts';
import { aProfile } from '../profile/a-profile.ts';

const now = () => new Date('2026-11-21T10:00:00');

async function aRequest(others: readonly number[]) {
  const local = memoryKeyValue();
  const dossiers = dossierStore(local);
  const mine = aDossier();
  const year = 2027;
  const put = [mine, ...others.map(euros => aDossier({ amount: { euros, year } }))];
  await dossiers.changeAll(() => ({ put, result: null }));
  const asked = askedByDossiers({ dossiers, here: async () => mine.id, now });
  const sources = storedSources({ local, session: memoryKeyValue(), now, asked });
  const profile = aProfile();
  await sources.saveSelection({
    profileId: profile.id,
    chosen: ['e1'],
    savesTabs: null,
    wages: 'declined',
  });
  const { blocks } = checkFacts({
    ...{ is: 'right', case: 'a request', finds: [] },
    holds: { 'formation/debut': '2027-01-18', 'formation/cout-pedagogique': 400 },
  });
  const seen: CheckRequest = { form: 'request', blocks, recap: null, amountPer: null };
  const capped = async () => {
    const { findings } = await sources.check(seen);
    return findings.filter(({ says }) => says.includes('plafond annuel'));
  };
  return { local, dossiers, mine, seen, capped };
}

test('what the other dossiers ask counts, that of the tab does not', async () => {
  const far = await aRequest([5000, 4000]);
  expect(await far.capped()).toEqual([]);
  // Once its own amount is kept, it is not counted twice.
  expect(await far.capped()).toEqual([]);
  const over = await aRequest([5000, 4700]);
  expect(await over.capped()).toHaveLength(1);
});

test('what the user says was used elsewhere counts, in its own year', async () => {
  const { local, capped } = await aRequest([5000, 4000]);
  const used = (year: number) => ({
    ...USUAL_CHECK_SETTINGS,
    usedElsewhere: [{ year, euros: 700 }],
  });
  await saveCheckSettings(local, used(2026));
  expect(await capped()).toEqual([]);
  await saveCheckSettings(local, used(2027));
  expect(await capped()).toHaveLength(1);
});

test('the amount and the wages go into the dossier of the tab', async () => {
  const { dossiers, mine, capped } = await aRequest([]);
  await capped();
  const kept = await dossiers.get(mine.id);
  expect(kept && factsOf(kept)).toMatchObject({
    amount: { euros: 400, year: 2027 },
    wages: 'declined',
  });
});

test('a request is checked even when the dossiers cannot be read', async () => {
  const broken = async () => {
    throw new Error('disk');
  };
  const local = memoryKeyValue();
  const { seen } = await aRequest([]);
  const sources = storedSources({
    ...{ local, session: memoryKeyValue(), now },
    asked: { others: broken, note: broken },
  });
  expect((await sources.check(seen)).review.modules).toHaveLength(1);
});
