// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { BranchSection } from '../../../components/options/branch-section.tsx';
import { BRANCH_RULES, type BranchRules } from '../../../lib/checks/branch-rules.ts';
import type { AmountAnswer } from '../../../lib/checks/check-settings.ts';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { show } from './show.tsx';

async function open(changes: Partial<BranchRules> = {}, amount: AmountAnswer | null = null) {
  const did: unknown[] = [];
  const view = await show(
    <BranchSection
      branch={{ ...BRANCH_RULES, ...changes }}
      given={BRANCH_RULES}
      amount={amount}
      today="2026-11-21"
      words={FRENCH_WORDS}
      onSave={branch => did.push(branch)}
      onReset={() => did.push('reset')}
      onAskAgain={() => did.push('ask again')}
    />,
  );
  const figure = (path: string) => view.find(`[data-figure=${path}]`).textContent;
  const field = (path: string) => view.find<HTMLInputElement>(`[data-path=${path}] input`);
  const said = (path: string) => view.find(`[data-path=${path}] p`).textContent;
  return { ...view, did, figure, field, said };
}

it('shows each figure with its source and the day it was read', async () => {
  const page = await open({ hourlyMost: 65, source: 'lettre d’AKTO', readOn: '2026-11-20' });
  expect(page.figure('hourlyMost')).toContain('65 €');
  expect(page.figure('hourlyMost')).toContain('lettre d’AKTO, lu le 20/11/2026');
  // What was left as it came keeps where it came from.
  expect(page.figure('depositDays')).toContain('30 jours');
  expect(page.figure('depositDays')).toContain('akto.fr');
  expect(page.figure('depositDays')).toContain('lu le 05/10/2026');
  expect(page.figure('noDirectPaymentFrom')).toContain('01/10/2026');
});

it('corrects a figure, read today unless said otherwise', async () => {
  const page = await open();
  await page.press('Corriger ces chiffres');
  await page.set(page.field('hourlyWageLeast'), '12,31');
  await page.press('Enregistrer');
  expect(page.did).toEqual([{ ...BRANCH_RULES, hourlyWageLeast: 12.31, readOn: '2026-11-21' }]);
});

it('refuses what is no figure and no day, and says why under each', async () => {
  const page = await open();
  await page.press('Corriger ces chiffres');
  await page.set(page.field('hourlyMost'), 'soixante');
  await page.set(page.field('yearlyMost'), '-5');
  await page.set(page.field('depositDays'), '400');
  await page.set(page.field('noDirectPaymentFrom'), '31/02/2026');
  await page.set(page.field('source'), '');
  await page.press('Enregistrer');
  expect(page.did).toEqual([]);
  expect(page.said('hourlyMost')).toContain('nombre');
  for (const path of ['yearlyMost', 'depositDays', 'noDirectPaymentFrom', 'source']) {
    expect(page.said(path)).toMatch(/\p{Lu}.{8,}\.$/u);
    expect(page.said(path)).not.toMatch(/[{}]|undefined|Invalid/u);
  }
});

it('puts back the figures provided, once asked again, and only where some were changed', async () => {
  expect((await open()).has('Remettre les valeurs fournies')).toBe(false);
  const page = await open({ yearlyMost: 12_000 });
  await page.press('Remettre les valeurs fournies');
  expect(page.did).toEqual([]);
  expect(page.says()).toContain('lus le 05/10/2026 ?');
  await page.press('Remettre les valeurs fournies');
  expect(page.did).toEqual(['reset']);
});

it('says how the portal asks its amounts, since when, and asks again on demand', async () => {
  const page = await open({}, { per: 'employee', on: '2026-11-03' });
  expect(page.says()).toContain('Montant de la grille : par personne (répondu le 03/11/2026)');
  await page.press('Redemander');
  expect(page.did).toEqual(['ask again']);
  expect((await open()).has('Redemander')).toBe(false);
});
