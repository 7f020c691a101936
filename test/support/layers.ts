/**
 * Which folder may import which: DESIGN.md's « Layout », one direction only. A folder of `lib`
 * that is not here fails the test: decide what it may know before it knows everything.
 */
export const LIB_LAYERS: Readonly<Record<string, readonly string[]>> = {
  dom: [],
  identifiers: [],
  bytes: [],
  controls: ['dom'],
  // Data about the portal: it may normalise a text, and no more.
  portal: ['dom'],
  storage: ['identifiers'],
  profile: ['identifiers', 'storage', 'portal', 'calendar'],
  centre: ['identifiers', 'storage', 'portal'],
  // The encrypted store, which knows nothing of what it keeps.
  vault: ['storage', 'bytes'],
  employees: ['identifiers', 'storage', 'portal', 'vault'],
  // Papers: what each is, what the portal would say of it, where it is kept.
  documents: ['storage', 'bytes', 'portal', 'vault'],
  // An anonymised picture of a page, found as the scan finds it.
  capture: ['dom', 'controls', 'portal'],
  // What a control looks like to a person, kept as data.
  corrections: ['dom', 'controls', 'portal', 'storage', 'identifiers'],
  // Tables out of files; knows nothing of people.
  sheets: ['dom'],
  'people-sheet': ['sheets', 'identifiers', 'portal', 'employees', 'import'],
  import: ['identifiers', 'storage', 'profile', 'centre', 'employees', 'corrections'],
  // A text to ask for help with.
  diagnostic: [],
  retention: ['documents', 'employees'],
  // Everything that is kept, in one file.
  backup: [
    'storage',
    'bytes',
    'vault',
    'profile',
    'centre',
    'employees',
    'documents',
    'corrections',
    'dossiers',
  ],
  // What is wrong or doubtful in a request: pure, run beside the data that it compares with.
  checks: [
    'identifiers',
    'portal',
    'profile',
    'centre',
    'employees',
    'documents',
    'calendar',
    'dom',
  ],
  // Days that count, public holidays, a file for one's own diary.
  calendar: [],
  // The steps from the announcement to the reimbursement, and by when.
  procedure: ['calendar', 'portal', 'profile'],
  // What the portal shows of where requests stand.
  sightings: ['dom', 'identifiers', 'portal', 'procedure'],
  // One request being followed.
  dossiers: [
    'storage',
    'identifiers',
    'portal',
    'vault',
    'calendar',
    'procedure',
    'profile',
    'sightings',
  ],
  assist: [
    'dom',
    'controls',
    'portal',
    'profile',
    'centre',
    'employees',
    'documents',
    'bytes',
    'identifiers',
    'corrections',
    // What was read of a request, in the words of the rules: types only.
    'checks',
  ],
  browser: [
    'assist',
    'checks',
    'calendar',
    'procedure',
    'sightings',
    'dossiers',
    'documents',
    'vault',
    'backup',
    'retention',
    'capture',
    'storage',
    'profile',
    'centre',
    'employees',
    'corrections',
    'import',
    'portal',
    'identifiers',
  ],
};

/** Packages that give access to the browser's own interface for extensions. */
export const BROWSER_PACKAGES = ['wxt/browser', 'webextension-polyfill', '#imports'];

/** What each top folder may import of the others; `lib/browser` is wired by entrypoints only. */
export const TOP_LAYERS: Readonly<Record<string, readonly RegExp[]>> = {
  entrypoints: [/^entrypoints\//, /^components\//, /^lib\//, /^locales\//],
  components: [/^components\//, /^lib\/(?!browser\/|storage\/)/, /^locales\//],
  lib: [/^lib\//, /^locales\//],
  // What has to be said: types, and the French of lib/import that English completes.
  locales: [/^locales\//, /^lib\/(assist\/outcome|import\/words)\.ts$/],
};
