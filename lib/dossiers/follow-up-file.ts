import * as z from 'zod/mini';
import { type Finding, findingsIn, type KnownPerson } from '../profile/impersonal.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { factsOf } from './facts.ts';
import { type Personal, personalSchema } from './personal.ts';

/**
 * The follow-up of one dossier, handed on to a colleague (`docs/formats.md`): what was said and
 * seen, and the notes that the user ticked. Nobody's name is added to it, nor any document; people
 * go from one computer to another in a backup, which is encrypted.
 */
const LARGEST = 5_000_000;

const fileSchema = z.object({
  format: z.literal('dossier-fle'),
  kind: z.literal('dossier'),
  version: z.literal(1),
  data: dossierSchema,
  notes: z.exactOptional(personalSchema.shape.notes.def.innerType),
});

export type FollowUpExport =
  | { readonly status: 'ready'; readonly file: { readonly name: string; readonly text: string } }
  /** `refused`: holds a number like a NIR, or somebody's name. `doubtful`: the user looks and says. */
  | { readonly status: 'refused' | 'doubtful'; readonly findings: readonly Finding[] };

interface ExportOptions {
  /** Steps whose note goes along, as the user ticked them. */
  readonly notesOf?: readonly string[];
  readonly personal?: Personal | null;
  readonly people: readonly KnownPerson[];
  /** The user has looked at what is doubtful. */
  readonly isSure?: boolean;
}

export function exportFollowUp(
  dossier: Dossier,
  { notesOf = [], personal = null, people, isSure = false }: ExportOptions,
): FollowUpExport {
  const chosen = Object.entries(personal?.notes ?? {}).filter(([step]) => notesOf.includes(step));
  const notes = Object.fromEntries(chosen);
  const findings = findingsIn(wordsIn({ dossier, notes }), people);
  if (findings.some(({ certainty }) => certainty === 'refused')) {
    return { status: 'refused', findings };
  }
  if (findings.length > 0 && !isSure) return { status: 'doubtful', findings };
  const file = {
    format: 'dossier-fle',
    kind: 'dossier',
    version: 1,
    data: dossier,
    ...(chosen.length > 0 && { notes }),
  };
  const { file: number, draft } = factsOf(dossier);
  const name = `suivi-${number ?? draft ?? dossier.id.slice(0, 8)}.json`;
  return { status: 'ready', file: { name, text: `${JSON.stringify(file, null, 2)}\n` } };
}

export type FollowUpImport =
  | { readonly status: 'read'; readonly dossier: Dossier; readonly notes: Personal['notes'] }
  | { readonly status: 'unreadable'; readonly why: ImportFault; readonly where?: string };

export type ImportFault = 'too-big' | 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'nir';

export function readFollowUp(text: string): FollowUpImport {
  if (text.length > LARGEST) return { status: 'unreadable', why: 'too-big' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { status: 'unreadable', why: 'not-json' };
  }
  const head = z.object({ format: z.string(), kind: z.string(), version: z.number() });
  const { data: said } = head.safeParse(raw);
  if (said?.format !== 'dossier-fle' || said.kind !== 'dossier') {
    return { status: 'unreadable', why: 'not-ours' };
  }
  if (said.version > 1) return { status: 'unreadable', why: 'newer' };
  const file = fileSchema.safeParse(raw);
  if (!file.success) {
    const where = file.error.issues[0]?.path.map(String).join('.');
    return { status: 'unreadable', why: 'damaged', ...(where && { where }) };
  }
  const { data: dossier, notes } = file.data;
  // The impersonal part is kept in clear: no such number may come in by it.
  const number = findingsIn(wordsIn({ dossier })).find(({ kind }) => kind === 'nir');
  if (number) return { status: 'unreadable', why: 'nir', where: number.path.map(String).join('.') };
  return { status: 'read', dossier, notes };
}

/** Texts that somebody wrote: instants, ids and numbers of ours look like many things. */
function wordsIn(value: unknown, name = ''): unknown {
  if (OURS.has(name)) return null;
  if (Array.isArray(value)) return value.map(each => wordsIn(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, wordsIn(each, key)]),
  );
}

const OURS: ReadonlySet<string> = new Set(['id', 'at', 'over', 'createdOn', 'siret', 'kind']);
