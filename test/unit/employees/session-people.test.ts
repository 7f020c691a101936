import { describe, expect, it } from 'vitest';
import { employeeSchema } from '../../../lib/employees/employee.ts';
import { sessionPeople } from '../../../lib/employees/session-people.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { anEmployee } from './an-employee.ts';

const tadeo = anEmployee({ id: 'p2', birthName: 'Okonjo', usageName: 'Abbadie' });

describe('sessionPeople', () => {
  it('lists people by the name they use', async () => {
    const people = sessionPeople(memoryKeyValue());

    await people.save([anEmployee(), tadeo]);

    expect((await people.list()).map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect(await people.get('p1')).toEqual(anEmployee());
    expect(await people.get('nobody')).toBeNull();
  });

  it('replaces a person of the same id, removes one, clears all', async () => {
    const people = sessionPeople(memoryKeyValue());
    await people.save([anEmployee(), tadeo]);

    await people.save([anEmployee({ city: 'Nantes' })]);
    expect(await people.get('p1')).toMatchObject({ city: 'Nantes' });

    await people.remove('p1');
    expect(await people.list()).toEqual([tadeo]);

    await people.clear();
    expect(await people.list()).toEqual([]);
  });

  it('writes under one key of the store that it was given, and nowhere else', async () => {
    const written: string[] = [];
    const store = memoryKeyValue();
    const people = sessionPeople({
      ...store,
      set: (key, value) => {
        written.push(key);
        return store.set(key, value);
      },
    });

    await people.save([anEmployee()]);
    await people.list();

    expect(written).toEqual(['employees']);
  });

  it('drops a damaged number of a person, and keeps the person', async () => {
    const raw = { ...anEmployee(), identifier: { kind: 'nir', number: '12' } };
    const people = sessionPeople(memoryKeyValue({ employees: { p1: raw } }));

    expect(await people.list()).toEqual([anEmployee({ identifier: { kind: 'nir' } })]);
  });
});

describe('the schema of employees', () => {
  it('keeps a number without spaces nor key', () => {
    const read = employeeSchema.parse({
      ...anEmployee(),
      identifier: { kind: 'nir', number: '2 87 01 24 567 890 94' },
    });

    expect(read.identifier).toEqual({ kind: 'nir', number: '2870124567890' });
  });

  it('takes a person who has no number yet, without one', () => {
    const of = (identifier: unknown) =>
      employeeSchema.safeParse({ ...anEmployee(), identifier }).success;

    expect(of({ kind: 'none-yet' })).toBe(true);
    expect(of({ kind: 'none-yet', number: '2870124567890' })).toBe(false);
    expect(of({ kind: 'nir' })).toBe(true);
    expect(of({})).toBe(false);
  });
});
