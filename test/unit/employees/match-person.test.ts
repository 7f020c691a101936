import { describe, expect, it } from 'vitest';
import { matchPerson } from '../../../lib/employees/match-person.ts';
import { mergePeople } from '../../../lib/employees/merge-people.ts';
import { anEmployee } from './an-employee.ts';

const person = anEmployee();
const row = (name: string, firstName = 'Ondine', birthDate = '14/01/1987') => ({
  name,
  firstName,
  birthDate,
});

describe('matchPerson', () => {
  it.each([
    row('CASTELLANE'),
    row('Lenormand-Vasquez'),
    row('LENORMAND VASQUEZ', 'ONDINE'),
    row('Castellane (née Lenormand-Vasquez)'),
    row('LENORMAND-VASQUEZ épouse CASTELLANE'),
    row('lenormand vasquez', 'ondine', '1987-01-14'),
  ])('knows her as $name $firstName', listed => {
    expect(matchPerson(person, listed)).toBe('same');
  });

  it('sees through accents, ligatures and apostrophes', () => {
    const other = anEmployee({ birthName: 'L’Hœrmitte-Été', firstName: 'Maïwenn' });

    expect(matchPerson(other, row("L'HOERMITTE ETE", 'MAIWENN'))).toBe('same');
  });

  it.each([
    row('Castellane', 'Ondine', '14/01/1978'),
    row('Castelane'),
    row('Castellane', 'Odine'),
    { name: 'Castellane', firstName: 'Ondine' },
    { name: 'Castellane', firstName: '', birthDate: '14/01/1987' },
    row('Castellane', 'Ondine Marie'),
    row('Castellane', 'Ondine', '31/02/1987'),
  ])('is not sure of %o', listed => {
    expect(matchPerson(person, listed)).toBe('maybe');
  });

  it.each([
    row('Castellane', 'Tadeo', '03/07/1992'),
    row('Okonjo', 'Ondine', '03/07/1992'),
    row('Vasquez', 'Ondine Marie'),
    { name: 'Okonjo' },
    {},
  ])('says %o is somebody else', listed => {
    expect(matchPerson(person, listed)).toBe('other');
  });

  it('does not take half of a double name for the whole', () => {
    const single = anEmployee({ birthName: 'Vasquez' });

    expect(matchPerson(single, row('Lenormand'))).not.toBe('same');
  });
});

describe('mergePeople', () => {
  it('gives a person who comes back the id they had, and the others their own', () => {
    const known = [anEmployee({ id: 'known', city: 'Lyon' })];
    const id = crypto.randomUUID();
    const incoming = [
      anEmployee({ id: 'new-1', city: 'Nantes' }),
      anEmployee({ id, firstName: 'Tadeo', birthDate: '1992-07-03' }),
    ];

    const merged = mergePeople(known, incoming);

    expect(merged.map(({ id, city }) => [id, city])).toEqual([
      ['known', 'Nantes'],
      [id, undefined],
    ]);
  });

  it('keeps no id that a file made of a name', () => {
    const [merged] = mergePeople([], [anEmployee({ id: 'ondine-castellane' })]);

    expect(merged?.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
