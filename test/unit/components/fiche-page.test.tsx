// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FicheKnown } from '../../../components/fiche/fiche-known.ts';
import { FichePage } from '../../../components/fiche/fiche-page.tsx';
import type { Employee } from '../../../lib/employees/employee.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { aProfile } from '../profile/a-profile.ts';
import { show } from './show.tsx';

async function ficheWith(person: Employee) {
  const known: FicheKnown = {
    profiles: [aProfile()],
    lastProfile: null,
    centres: [],
    current: null,
    people: [person],
    keeping: 'vault',
    optionChoices: [],
    amountPer: null,
  };
  const nothing = () => undefined;
  const page = await show(
    <FichePage
      known={known}
      asked={null}
      today="2026-11-22"
      onFile={nothing}
      onOptions={nothing}
    />,
  );
  await page.tap('input[type=checkbox]');
  return page;
}

test('shows what somebody earns only once that is asked for', async () => {
  const page = await ficheWith(anEmployee({ hourlyRate: 23.45, chargeRate: 41.5 }));
  expect(page.says()).not.toContain('23,45');
  await page.press('Montrer la rémunération');
  expect(page.says()).toContain('23,45');
  await page.press('Cacher la rémunération');
  expect(page.says()).not.toContain('23,45');
});

test('offers nothing of the kind where no pay is known', async () => {
  const page = await ficheWith(anEmployee({}));
  expect(page.has('Montrer la rémunération')).toBe(false);
});
