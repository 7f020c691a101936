import { type Finding, findingsIn, type KnownPerson } from './impersonal.ts';
import type { Profile } from './profile.ts';
import type { Programme } from './programme.ts';

export type ProfileExport =
  | { readonly status: 'ready'; readonly file: { readonly name: string; readonly text: string } }
  /** Something may be about a person. With `refused` among them, nothing goes out. */
  | { readonly status: 'refused' | 'doubtful'; readonly findings: readonly Finding[] };

interface Options {
  /** Everybody whom the extension knows. */
  readonly people: readonly KnownPerson[];
  /** The common programme, when it goes along. */
  readonly programme?: Programme | null;
  /** The user has looked at what is doubtful: it is about nobody. */
  readonly isSure?: boolean;
}

/**
 * A file to hand on, in the envelope of `docs/formats.md`. It holds the profile, its common
 * programme if asked, and nothing else: no person, no convention, no invoice.
 */
export function exportProfile(profile: Profile, options: Options): ProfileExport {
  const { people, programme = null, isSure = false } = options;
  const findings = findingsIn(
    { ...profile, ...(programme && { programme: programme.name }) },
    people,
  );
  if (findings.some(({ certainty }) => certainty === 'refused')) {
    return { status: 'refused', findings };
  }
  if (findings.length > 0 && !isSure) return { status: 'doubtful', findings };
  const { schema: _schema, ...data } = profile;
  const file = {
    format: 'dossier-fle',
    kind: 'profile',
    version: 1,
    data,
    ...(programme && { programme }),
  };
  const name = `fiche-${profile.id}-r${profile.revision}.json`;
  return { status: 'ready', file: { name, text: `${JSON.stringify(file, null, 2)}\n` } };
}
