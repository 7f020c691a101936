// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../../locales/popup.ts';
import { fakeState } from './fake-state.ts';
import { showPanel } from './show-panel.tsx';

const NAMES = ['Zélie GRANFERTIER', 'Ugo GRANFERZAC', 'Anaïs DORLANDIEU'];
const many = Array.from({ length: 2000 }, (_, at) => ({
  id: `e${at}`,
  name: NAMES[at - 1000] ?? `Côme ISAM${at}`,
}));

const boxes = (place: Element) => [
  ...place.querySelectorAll<HTMLInputElement>('.people li input[type=checkbox]'),
];
const listed = (place: Element) =>
  [...place.querySelectorAll('.people li')].map(line => line.textContent);
const said = (place: Element) => place.querySelector('.people [aria-live]')?.textContent;

test('draws everybody of a short list, without a search', () => {
  const { place, has } = showPanel(fakeState({ employees: many.slice(0, 30), chosen: [] }));
  expect(listed(place)).toHaveLength(30);
  expect(place.querySelector('.people input[type=search]')).toBeNull();
  expect(has('Tout cocher')).toBe(true);
});

test('draws the beginning of a long list and whoever is chosen, and says how many there are', () => {
  const { place, has } = showPanel(fakeState({ employees: many, chosen: ['e1500'] }));
  expect(listed(place)).toHaveLength(31);
  expect(boxes(place).filter(({ checked }) => checked)).toHaveLength(1);
  expect(said(place)).toContain('31 affichés sur 2000');
  expect(has('Tout cocher')).toBe(false);
});

test('finds people by the beginning of any word, without accents, and keeps who was chosen', async () => {
  const panel = showPanel(fakeState({ employees: many, chosen: ['e3'] }));
  await panel.type(panel.field('Chercher un salarié'), 'granfer zel');
  expect(listed(panel.place)).toEqual(['Zélie GRANFERTIER']);
  expect(said(panel.place)).toBe('');
  await panel.tick(boxes(panel.place)[0]);
  expect(panel.actions).toEqual([{ type: 'choose-employees', ids: ['e1000'], going: true }]);
});

test('unticks somebody without losing those who are out of sight', async () => {
  const panel = showPanel(fakeState({ employees: many, chosen: ['e3', 'e1000', 'e1900'] }));
  await panel.type(panel.field('Chercher un salarié'), 'Zelie');
  await panel.tick(boxes(panel.place)[0]);
  expect(panel.actions).toEqual([{ type: 'choose-employees', ids: ['e1000'], going: false }]);
});

test('says that nobody has such a name', async () => {
  const panel = showPanel(fakeState({ employees: many, chosen: [] }));
  await panel.type(panel.field('Chercher un salarié'), 'xyz');
  expect(listed(panel.place)).toEqual([]);
  expect(said(panel.place)).toContain('0 affichés sur 0');
});
