import { expect, it } from 'vitest';
import { checkPeople } from '../../../lib/checks/check-people.ts';
import { examplePerson } from '../../../lib/checks/example-person.ts';
import { SOME_DAY } from '../../support/facts.ts';

const about = (...people: readonly Parameters<typeof examplePerson>[0][]) =>
  checkPeople(people.map(examplePerson), SOME_DAY).map(
    ({ rule, at, severity }) => `${rule} ${at?.block}/${at?.field} ${severity}`,
  );

it('finds nothing in a right person, nor in one of whom little is kept', () => {
  expect(about({})).toEqual([]);
  expect(
    checkPeople(
      [
        {
          schema: 1,
          id: 'a',
          birthName: 'O',
          firstName: 'E',
          birthDate: '1990-05-12',
          sex: 'male',
          identifier: { kind: 'none-yet' },
        },
      ],
      SOME_DAY,
    ),
  ).toEqual([]);
});

it('judges people at entry by the rules of the request', () => {
  expect(about({ sex: 'male' })).toEqual(['nir-sex 0/nir doubtful']);
  expect(about({ birthDate: '1987-10-02' })).toEqual(['nir-birth 0/nir doubtful']);
  expect(about({ city: 'Amiens' })).toEqual(['town-of-postal-code 0/ville doubtful']);
  expect(about({ identifier: { kind: 'ntt', number: '9511612715MAT0042' } })).toEqual([
    'ntt-form 0/ntt doubtful',
  ]);
});

it('finds a person kept twice, under one name then under the other', () => {
  const twice = about({}, { birthName: 'MARTIN', usageName: undefined });
  expect(twice).toContain('same-nir-twice 1/nir blocks');
  expect(twice).toContain('same-person-twice 1/nom-naissance doubtful');
});

it('takes four times as long for four times as many people, not sixteen', {
  timeout: 60_000,
}, () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...examplePerson(),
      birthName: `NOM${index}`,
      firstName: 'Zoé',
      // Several to a day, as in a long list.
      birthDate: `19${60 + (index % 40)}-0${1 + (index % 9)}-1${index % 9}`,
    }));
  const lists = [people(500), people(2000)] as const;
  const least: [number, number] = [Infinity, Infinity];
  const ratio = () => least[1] / least[0];
  // The processor's time, not the clock's; in turns, and longer on a busy machine, where the least
  // of a few turns still holds what the others do. The first turns are of a program not warm yet.
  for (let turn = 0; turn < 8 || (turn < 24 && ratio() >= 9); turn++) {
    for (const which of [0, 1] as const) {
      const start = process.cpuUsage();
      checkPeople(lists[which], '2026-11-22');
      const { user, system } = process.cpuUsage(start);
      if (turn >= 3) least[which] = Math.min(least[which], user + system);
    }
  }
  expect(ratio()).toBeLessThan(9);
});
