/** Every key of the extension's storage. `employees` exists in session storage only. */
export const KEYS = {
  profiles: 'profiles',
  archivedProfiles: 'archived-profiles',
  centres: 'centres',
  /** SIRET of the centre that asks. */
  currentCentre: 'current-centre',
  employees: 'employees',
  selection: 'selection',
  optionChoices: 'option-choices',
  journal: 'journal',
  corrections: 'corrections',
  /** Version of the arrangement of all this: `migrate.ts`. */
  layout: 'layout',
} as const;

/** Where the raw copy of what could not be read is kept, until the user throws it away. */
export function damagedKey(key: string): string {
  return `damaged:${key}`;
}
