// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Begun, NextStep } from '../../../components/options/next-step.tsx';
import { show } from './show.tsx';

const fresh: Begun = { hasCentre: false, people: 0, vault: 'none', keepsNobody: false };

const leadsTo = async (begun: Partial<Begun>) => {
  const { place } = await show(<NextStep {...fresh} {...begun} />);
  return place.querySelector('a')?.getAttribute('href') ?? null;
};

test.each([
  ['the centre first', {}, '#centre'],
  ['then the vault', { hasCentre: true }, '#vault'],
  ['then people', { hasCentre: true, vault: 'open' }, '#people'],
  [
    'people at once, for who wants to keep nothing',
    { hasCentre: true, keepsNobody: true },
    '#people',
  ],
  ['nothing any more, once there is somebody', { hasCentre: true, people: 1, vault: 'open' }, null],
  ['nothing while the vault is closed', { hasCentre: true, vault: 'locked' }, null],
] as const)('leads to %s', async (_, begun, to) => {
  expect(await leadsTo(begun)).toBe(to);
});
