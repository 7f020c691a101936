import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { searchBox } from './search-box.ts';

const LABEL = 'Rechercher un organisme de formation externe';
const OURS = 'GROUPEMENT FLE - 51161271500033 - MONTPELLIER';
const SIRET = '51161271500033';
const slow = { timeout: 40_000 };

it('types, waits for the server, takes the only result', slow, async () => {
  const held = searchBox(LABEL, () => [OURS]);
  const control = await controlNamed(LABEL);
  const outcome = await write(control, SIRET, { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held).toMatchObject({ chosen: OURS, queries: [SIRET] });
  expect(await read(control)).toBe(OURS);
});

it('takes the line of a number though the list is drawn anew just after', slow, async () => {
  const held = searchBox(LABEL, () => [OURS]);
  const redraw = new MutationObserver(() => {
    const menu = document.querySelector('[role=listbox]');
    if (!menu) return;
    redraw.disconnect();
    // The first drawing answers to nothing.
    menu.replaceWith(menu.cloneNode(true));
    requestAnimationFrame(() => document.querySelector('[role=listbox]')?.replaceWith(menu));
  });
  redraw.observe(document.body, { subtree: true, childList: true });
  const outcome = await write(await controlNamed(LABEL), SIRET, { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(OURS);
});

it('chooses the option under the cursor, which calls itself selected', slow, async () => {
  const held = searchBox(LABEL, () => [OURS]);
  const mark = new MutationObserver(() => {
    document.querySelector('[role=option]')?.setAttribute('aria-selected', 'true');
  });
  mark.observe(document.body, { subtree: true, childList: true });
  // Typed whole, the value reads in the box before anything is chosen.
  const outcome = await write(await controlNamed(LABEL), OURS, { searches: true });
  mark.disconnect();
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(OURS);
});

it('takes « Recherche de … » for no result while the server looks', slow, async () => {
  const held = searchBox(LABEL, () => [OURS]);
  const box = the('[role=combobox]');
  box.addEventListener('input', () => {
    const wait = document.createElement('div');
    wait.setAttribute('role', 'listbox');
    const said = document.createElement('div');
    said.setAttribute('role', 'option');
    said.textContent = `Recherche de « ${OURS} »`;
    wait.append(said);
    box.parentElement?.append(wait);
  });
  const outcome = await write(await controlNamed(LABEL), OURS, { searches: true });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe(OURS);
});

it('says that nothing was found, and leaves the box empty', slow, async () => {
  const held = searchBox(LABEL, () => []);
  const outcome = await write(await controlNamed(LABEL), SIRET, { searches: true });
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(outcome.reason?.key).toBe('reason.no-result');
  expect(outcome.options ?? []).toEqual([]);
  expect(held.chosen).toBeNull();
});

it('asks the user between two results that carry the value', slow, async () => {
  const both = [OURS, 'GROUPEMENT FLE SUD - 51161271500041 - NICE'];
  const held = searchBox(LABEL, () => both);
  const outcome = await write(await controlNamed(LABEL), 'GROUPEMENT FLE', { searches: true });
  expect(outcome).toMatchObject({ status: 'refused', read: null, options: both });
  expect(outcome.reason?.key).toBe('reason.several-results');
  expect(held.chosen).toBeNull();
});

it('never takes the only result because it is the only one', slow, async () => {
  const held = searchBox(LABEL, () => ['GROUPE FLEUR - 40000000000012 - LYON']);
  const outcome = await write(await controlNamed(LABEL), 'GROUPEMENT FLE', { searches: true });
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held.chosen).toBeNull();
});

it('tells a server that does not answer from a search that found nothing', slow, async () => {
  const held = searchBox(LABEL, () => 'network-error');
  const outcome = await write(await controlNamed(LABEL), SIRET, { searches: true });
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(outcome.reason?.key).toBe('reason.search-failed');
  // Asked once more: a first answer often fails alone.
  expect(held.queries).toEqual([SIRET, SIRET]);
});

it('tries the next spelling when the first finds nothing', slow, async () => {
  const held = searchBox(LABEL, query => (query === '32054' ? ['32054 - GESTION'] : []));
  const outcome = await write(await controlNamed(LABEL), 'Gestion des entreprises', {
    searches: true,
    spellings: ['32054'],
  });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe('32054 - GESTION');
});

it('leaves a choice that is already there', slow, async () => {
  const held = searchBox(LABEL, () => [OURS]);
  const control = await controlNamed(LABEL);
  await write(control, SIRET, { searches: true });
  await write(control, OURS, { searches: true });
  expect(held.queries).toEqual([SIRET]);
});
