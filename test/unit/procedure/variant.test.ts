import { expect, test } from 'vitest';
import { isAkto, variantOf } from '../../../lib/procedure/variant.ts';
import { groupementFle2025 } from '../../../lib/profile/bundled/groupement-fle-2025.ts';
import type { Profile } from '../../../lib/profile/profile.ts';

const profile = groupementFle2025;

const withPayment = (...payments: boolean[]): Profile => ({
  ...profile,
  declarations: profile.declarations.map(declaration => ({
    ...declaration,
    modules: payments.flatMap(directPayment =>
      declaration.modules.slice(0, 1).map(module => ({ ...module, directPayment })),
    ),
  })),
});

test('takes from the profile what the steps depend on', () => {
  expect(variantOf({ profile, opco: 'AKTO', people: 2 })).toMatchObject({
    funder: 'akto',
    directPayment: false,
    people: 2,
    initiatedBy: 'centre',
    start: '2025-11-18',
    end: '2025-11-21',
    wholeTrainingOnly: true,
    registrationUrl: 'https://forms.gle/yiyiy2nsx5Wu4SiA2A',
    coordination: { email: 'contact@groupement-fle.com' },
  });
});

test('a training that no coordination published has none', () => {
  const own = { ...profile, author: 'Centre inventé' };
  expect(variantOf({ profile: own }).coordination).toBeUndefined();
});

test('the request’s own dates come before those of the profile', () => {
  expect(variantOf({ profile, start: '2026-11-17' })).toMatchObject({
    start: '2026-11-17',
    end: '2025-11-21',
  });
  expect(variantOf({})).toMatchObject({ start: undefined, directPayment: false });
});

test('payment is direct only when every module says so, to that funder', () => {
  expect(variantOf({ profile: withPayment(true) }).directPayment).toBe(true);
  expect(variantOf({ profile: withPayment(true, false) }).directPayment).toBe(false);
  expect(variantOf({ profile: withPayment(true), opco: 'Atlas' }).directPayment).toBe(false);
  expect(variantOf({ profile, directPayment: true }).directPayment).toBe(true);
});

test('knows AKTO however it is typed, and no other OPCO for it', () => {
  expect(['AKTO', 'Akto', ' akto ', 'OPCO AKTO', 'Opco Akto'].map(isAkto)).toEqual(
    Array(5).fill(true),
  );
  expect(['Atlas', 'OPCO EP', 'Aktocom', ''].map(isAkto)).toEqual(Array(4).fill(false));
  expect(variantOf({ profile, opco: 'Uniformation' }).funder).toBe('other');
});
