import { expect, it } from 'vitest';
import { rememberingValues } from '../../../lib/assist/remembered-values.ts';
import { RequestChosen } from '../../../lib/assist/request-chosen.ts';
import type { Sources, ValuesRequest } from '../../../lib/assist/sources.ts';
import { NO_SOURCES } from '../../browser/assist/no-sources.ts';

const REQUEST: ValuesRequest = {
  pageId: 'formation',
  profileId: 'p',
  employees: 1,
  amountPer: null,
};

/** Values that say how many times they were asked for. */
function counted(more: Partial<Sources> = {}) {
  let asked = 0;
  const values = async () => ({ intitule: { value: ++asked, origin: 'profile' } }) as const;
  const sources = rememberingValues({ ...NO_SOURCES, values, ...more });
  return {
    sources,
    of: async (request = REQUEST) => (await sources.values(request)).intitule?.value,
  };
}

it('asks once for the same values, and for each that are others', async () => {
  const { of } = counted();
  expect([await of(), await of(), await of({ ...REQUEST })]).toEqual([1, 1, 1]);
  expect(await of({ ...REQUEST, employeeId: 'e' })).toBe(2);
  expect(await of({ ...REQUEST, employeeId: 'e', number: '1' })).toBe(3);
  expect(await of()).toBe(1);
});

it.each([
  [
    'an option was chosen for a value',
    (sources: Sources) =>
      sources.rememberOption({ pageId: 'p', field: 'f', wanted: 'CDI', option: 'Durée' }),
  ],
  ['it was said how the amount is asked', (sources: Sources) => sources.rememberAmount('request')],
  [
    'others were chosen',
    (sources: Sources) => sources.saveSelection({ profileId: null, chosen: [], savesTabs: null }),
  ],
])('asks anew once %s', async (_, keep) => {
  const { sources, of } = counted();
  await of();
  await keep(sources);
  expect(await of()).toBe(2);
});

it('asks anew with all that is listed', async () => {
  const { sources, of } = counted();
  await of();
  await new RequestChosen(sources).load();
  expect(await of()).toBe(2);
});

it('asks again for what could not be had', async () => {
  let isUp = false;
  const { of } = counted({
    values: async () =>
      isUp ? { intitule: { value: 'là', origin: 'profile' } } : Promise.reject(new Error('No')),
  });
  await expect(of()).rejects.toThrow('No');
  isUp = true;
  expect(await of()).toBe('là');
});

it('gives nobody an answer from before it forgot', async () => {
  const answers: (() => void)[] = [];
  let turn = 0;
  const { sources, of } = counted({
    values: () =>
      new Promise(resolve => {
        const value = ++turn;
        answers.push(() => resolve({ intitule: { value, origin: 'profile' } }));
      }),
  });
  const early = of();
  sources.forgetValues();
  const late = of();
  for (const answer of answers) answer();
  expect([await early, await late, await of()]).toEqual([1, 2, 2]);
});
