// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { UsedElsewhereSection } from '../../../components/options/used-elsewhere.tsx';
import type { UsedElsewhere } from '../../../lib/checks/check-settings.ts';
import { show } from './show.tsx';

async function open(used: readonly UsedElsewhere[] = []) {
  const did: UsedElsewhere[] = [];
  const view = await show(
    <UsedElsewhereSection used={used} today="2026-11-21" onUsed={each => did.push(each)} />,
  );
  const type = (nth: number, value: string) => {
    const input = [...document.querySelectorAll('input')][nth];
    if (!input) throw new Error('No such year');
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return input;
  };
  return { ...view, did, type };
}

it('asks for this year and the next, and shows what was said of others', async () => {
  const page = await open([{ year: 2024, euros: 150 }]);
  expect(page.says()).toMatch(/2024.*2026.*2027/su);
});

it('says the year with the amount, and nothing when the field is emptied', async () => {
  const page = await open([{ year: 2026, euros: 800 }]);
  page.type(1, '1 200,50 €');
  page.type(0, '');
  expect(page.did).toEqual([
    { year: 2027, euros: 1200.5 },
    { year: 2026, euros: 0 },
  ]);
});

it('keeps what was there when what is typed is no amount', async () => {
  const page = await open([{ year: 2026, euros: 800 }]);
  for (const wrong of ['-3', 'beaucoup', '2 000 000']) {
    expect(page.type(0, wrong).value).toBe('800');
  }
  expect(page.did).toEqual([]);
});
