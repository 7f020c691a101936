import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../../../lib/sightings/read-page.ts';
import { watchPage } from '../../../lib/sightings/watch-page.ts';
import { nativeTable, page } from '../../unit/sightings/list-markups.ts';

let readings: PageReading[] = [];
let abort = new AbortController();

beforeEach(() => {
  readings = [];
  abort = new AbortController();
});

afterEach(() => {
  abort.abort();
  document.body.replaceChildren();
});

function show(html: string, into: ParentNode = document.body): void {
  into.replaceChildren(document.createRange().createContextualFragment(html));
}

function watch(): void {
  const onChange = (reading: PageReading) => void readings.push(reading);
  watchPage({ document, signal: abort.signal, onChange });
}

const statesOf = (reading: PageReading | undefined) =>
  reading?.lists[0]?.rows.map(({ knownState }) => knownState);
const settled = (count: number) => vi.waitFor(() => expect(readings).toHaveLength(count), 5000);
/** Longer than the calm that a look waits for. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 900));
const cellHolding = (text: string) =>
  [...document.querySelectorAll('td')].find(cell => cell.textContent === text);

it('tells what a page shows, then only what changes in it', async () => {
  show(page(nativeTable()));
  watch();
  await settled(1);
  expect(statesOf(readings[0])).toEqual(['draft-open', 'draft-sending']);
  // The same, drawn anew.
  show(page(nativeTable()));
  await aWhile();
  expect(readings).toHaveLength(1);
  cellHolding('En cours de transmission')?.replaceChildren('En cours de saisie adhérent');
  await settled(2);
  expect(statesOf(readings[1])).toEqual(['draft-open', 'draft-open']);
});

it('sees what changes inside a shadow root', async () => {
  const host = document.createElement('x-page');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  show(page(nativeTable()), root);
  watch();
  await settled(1);
  show(page(nativeTable().replace('10679', '10680')), root);
  await settled(2);
  expect(readings[1]?.lists[0]?.rows[0]?.number).toBe('10680');
});

it('looks at nothing while somebody types', async () => {
  show(page(nativeTable()));
  watch();
  await settled(1);
  const input = document.querySelector('input') as HTMLInputElement;
  for (let key = 0; key < 6; key++) {
    input.value += 'x';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    cellHolding('10665')?.setAttribute('title', String(key));
    await new Promise(resolve => setTimeout(resolve, 250));
    expect(readings).toHaveLength(1);
  }
  await settled(2);
  expect(readings[1]?.lists[0]?.filtered).toBe(true);
});

it('looks now and then at a page that never stops moving', async () => {
  show(page(`${nativeTable()}<p></p>`));
  const moving = setInterval(() => {
    for (const note of document.querySelectorAll('p')) note.textContent = String(Math.random());
  }, 50);
  watch();
  await vi.waitFor(() => expect(readings.length).toBeGreaterThan(0), 6000);
  clearInterval(moving);
  expect(statesOf(readings[0])).toEqual(['draft-open', 'draft-sending']);
});

it('stops when it is told to', async () => {
  show(page(nativeTable()));
  watch();
  await settled(1);
  abort.abort();
  cellHolding('En cours de transmission')?.replaceChildren('En cours de saisie adhérent');
  await aWhile();
  expect(readings).toHaveLength(1);
});
