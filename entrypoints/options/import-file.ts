import type { ImportReport } from '../../components/options/import-section.tsx';
import { dossierParts, dossiers } from '../../lib/browser/dossiers.ts';
import { oneAtATime } from '../../lib/browser/one-at-a-time.ts';
import { vault } from '../../lib/browser/vault.ts';
import { isFollowUp } from '../../lib/dossiers/is-follow-up.ts';
import { importFollowUp } from '../../lib/dossiers/share.ts';
import { mergePeople } from '../../lib/employees/merge-people.ts';
import { type Imported, readImport } from '../../lib/import/read-import.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { type Change, compareProfiles } from '../../lib/profile/compare.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { type Language, text } from '../../locales/text.ts';
import { followUpReport } from './follow-up-report.ts';
import { previewCorrections } from './import-corrections.ts';
import { keepProgramme } from './keep-programme.ts';
import { stores } from './stores.ts';

/** Reads a file and stores all of it, or nothing. */
export async function importFile(
  file: File,
  words: ImportWords,
  language: Language,
): Promise<ImportReport> {
  const content = await file.text();
  if (isFollowUp(content)) {
    return followUpReport(content, isDryRun => takeFollowUp(content, isDryRun), language);
  }
  const read = readImport(content, { words });
  if ('errors' in read) return { status: 'refused', errors: read.errors };
  if (read.kind === 'corrections') return previewCorrections(read.corrections, language);
  const { centre, profiles, employees } = parts(read);
  // Somebody who is known already keeps their place: nobody is doubled. First, since the vault may
  // be closed: then nothing of the file is stored.
  await oneAtATime(async () => {
    const people = mergePeople(await stores.people.list(), employees);
    if (people.length > 0) await stores.people.save(people);
  });
  const changes = await changesOf(profiles);
  if (profiles.length > 0) await stores.profiles.save(profiles);
  if (read.kind === 'profile' && read.programme) {
    await keepProgramme(read.profile.id, read.programme);
  }
  if (centre) await stores.centre.save(centre);
  // The training that has just been received is the one people want to declare.
  if (profiles[0]) await stores.changeSelection({ profileId: profiles[0].id });

  const count = employees.length;
  const what = [
    ...profiles.map(({ title }) => text('options.import.profile', { title }, language)),
    ...(centre ? [text('options.import.centre', { name: centre.name }, language)] : []),
    ...(count === 1 ? [text('options.import.person', {}, language)] : []),
    ...(count > 1 ? [text('options.import.people', { count }, language)] : []),
  ];
  return { status: 'done', what, changes };
}

const takeFollowUp = (content: string, isDryRun: boolean) =>
  importFollowUp(content, {
    ...{ dossiers, parts: dossierParts, isDryRun },
    isVaultOpen: async () => (await vault.status()) === 'open',
  });

/** What the profiles of the file say otherwise than those of the same name that were here. */
async function changesOf(profiles: readonly Profile[]): Promise<readonly Change[]> {
  const { profiles: offered, archived } = await stores.profiles.list();
  return profiles.flatMap(profile => {
    const known = [...offered, ...archived].find(({ id }) => id === profile.id);
    return known ? compareProfiles(known, profile) : [];
  });
}

function parts(
  read: Exclude<Imported, { kind: 'corrections' }>,
): Omit<Extract<Imported, { kind: 'bundle' }>, 'kind'> {
  const nothing = { centre: null, profiles: [], employees: [] };
  switch (read.kind) {
    case 'profile':
      return { ...nothing, profiles: [read.profile] };
    case 'centre':
      return { ...nothing, centre: read.centre };
    case 'employees':
      return { ...nothing, employees: read.employees };
    case 'bundle':
      return read;
  }
}
