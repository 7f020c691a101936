import type { Employee } from '../employees/employee.ts';

/** The person already known, with what the file says; what it does not say stays. */
export function updatePerson(known: Employee, incoming: Employee): Employee {
  const hasNumber =
    incoming.identifier.kind !== 'none-yet' && incoming.identifier.number !== undefined;
  return {
    ...known,
    ...incoming,
    id: known.id,
    // Since the first time: what the reminders to erase count from.
    ...(known.addedOn && { addedOn: known.addedOn }),
    // A number that was kept is not lost to a file that is silent.
    identifier: hasNumber ? incoming.identifier : known.identifier,
  };
}

/** Nothing to update: the file says what is known. */
export function saysNothingNew(known: Employee, incoming: Employee): boolean {
  const updated: Readonly<Record<string, unknown>> = updatePerson(known, incoming);
  const before: Readonly<Record<string, unknown>> = known;
  return Object.entries(updated).every(
    ([key, value]) => key === 'addedOn' || JSON.stringify(value) === JSON.stringify(before[key]),
  );
}
