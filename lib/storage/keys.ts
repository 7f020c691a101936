/** Every key of the extension's storage. `employees` exists in session storage only. */
export const KEYS = {
  profiles: 'profiles',
  centre: 'centre',
  employees: 'employees',
  selection: 'selection',
  optionChoices: 'option-choices',
  journal: 'journal',
  corrections: 'corrections',
} as const;

/** Where the raw copy of what could not be read is kept, until the user throws it away. */
export function damagedKey(key: string): string {
  return `damaged:${key}`;
}
