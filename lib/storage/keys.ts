/** Apart from the others: the portal's page needs this one only. */
export const SETTINGS_KEY = 'settings';

/** Every key of the extension's storage. `employees`, `documents`: in session storage only. */
export const KEYS = {
  profiles: 'profiles',
  /** Ids of those put away. */
  archivedProfiles: 'archived-profiles',
  centres: 'centres',
  /** SIRET of the centre that asks. */
  currentCentre: 'current-centre',
  employees: 'employees',
  documents: 'documents',
  selection: 'selection',
  optionChoices: 'option-choices',
  /** What the user told the rules: how amounts are asked, what the branch pays. */
  checks: 'checks',
  journal: 'journal',
  corrections: 'corrections',
  /** One key each, beginning so: `dossierKey`. Two pages at once never write the same one. */
  dossiers: 'dossiers',
  /** What was last read of the portal's lists. */
  portalSeen: 'portal-seen',
  /** Which deadlines were reminded of, and on which day. */
  reminded: 'reminded',
  /** When the last backup was made, and of what. */
  lastBackup: 'last-backup',
  settings: SETTINGS_KEY,
  /** Version of the arrangement of all this: `migrate.ts`. */
  layout: 'layout',
} as const;

/** Where the raw copy of what could not be read is kept, until the user throws it away. */
export function damagedKey(key: string): string {
  return `damaged:${key}`;
}

export const DOSSIER_PREFIX = 'dossier:';

export function dossierKey(id: string): string {
  return `${DOSSIER_PREFIX}${id}`;
}
