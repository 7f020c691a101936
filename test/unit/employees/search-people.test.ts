import { expect, test } from 'vitest';
import { indexPeople, searchPeople } from '../../../lib/employees/search-people.ts';
import { anEmployee } from './an-employee.ts';

const people = [
  anEmployee({ id: 'a', birthName: 'Le Goff', firstName: 'Anaëlle', city: 'Brest' }),
  anEmployee({ id: 'b', birthName: 'Durand', usageName: 'Œuvrard', firstName: 'Martin' }),
  anEmployee({ id: 'c', birthName: 'Durandal', firstName: 'Zoé', birthDate: '1990-03-04' }),
];
const found = (typed: string) =>
  searchPeople(indexPeople(people), typed)
    .map(({ id }) => id)
    .join('');

test('finds by the beginning of any name, in any order, without accents', () => {
  expect(found('')).toBe('abc');
  expect(found('durand')).toBe('bc');
  expect(found('mart dur')).toBe('b');
  expect(found('ANAELLE goff')).toBe('a');
  expect(found('oeuv')).toBe('b');
  expect(found("l'absent")).toBe('');
});

test('finds by town and by birth date, never by number', () => {
  expect(found('brest')).toBe('a');
  expect(found('04/03/1990')).toBe('c');
  expect(found('2870124567890')).toBe('');
});
