import { centreSchema } from '../centre/centre.ts';
import { correctionSchema } from '../corrections/correction.ts';
import { fieldOf } from '../corrections/describe.ts';
import { keptPaperSchema } from '../documents/vault-documents.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { factsOf } from '../dossiers/facts.ts';
import { readDossier } from '../dossiers/read-dossier.ts';
import { displayName, type Employee, employeeSchema } from '../employees/employee.ts';
import { profileSchema } from '../profile/profile.ts';
import { type KeyValue, memoryKeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { LAYOUT, migrate } from '../storage/migrate.ts';
import { type RecordReader, readRepaired, readWhole } from '../storage/read-record.ts';
import type { RecordKind } from '../vault/seal.ts';
import { canonical } from './canonical.ts';
import { BackupDamaged } from './container.ts';
import { type Contents, SAVED_KEYS } from './contents.ts';
import { indexed, type Known, type KnownRecord, samePerson } from './known-records.ts';

export type RestoreKind =
  | 'centre'
  | 'profile'
  | 'correction'
  | 'person'
  | 'document'
  | 'dossier'
  | 'setting';

/**
 * One thing of the backup, compared with what is here. `unreadable`: damaged before it was saved,
 * or of a version that is not known; it is left out.
 */
export interface RestoreItem {
  readonly kind: RestoreKind;
  readonly name: string;
  readonly state: 'new' | 'same' | 'different' | 'unreadable';
  readonly write: Write | null;
  /** What it would take the place of, to see that nobody changed it in the meantime. */
  readonly known?: unknown;
}

type Write =
  | { readonly to: 'local'; readonly key: string; readonly id: string | null; value: unknown }
  | { readonly to: 'vault'; readonly kind: RecordKind; readonly id: string; value: unknown };

/** What is in this browser now, as `collect` gives it; nothing of people when there is no vault. */
export type Here = Pick<Contents, 'local' | 'records' | 'files'>;

interface RecordMap {
  readonly kind: RestoreKind;
  readonly read: RecordReader<unknown>;
  readonly nameOf: (value: never) => string;
}

/** What is stored as objects by id: compared one by one. The rest is compared as a whole. */
const MAPS: Readonly<Record<string, RecordMap>> = {
  [KEYS.centres]: {
    kind: 'centre',
    read: readRepaired(centreSchema),
    nameOf: ({ name }: { name: string }) => name,
  },
  [KEYS.profiles]: {
    kind: 'profile',
    read: readWhole(profileSchema),
    nameOf: ({ title }: { title: string }) => title,
  },
  [KEYS.dossiers]: {
    kind: 'dossier',
    read: readDossier,
    nameOf: (dossier: Dossier) => {
      const { title, file, draft } = factsOf(dossier);
      return [file ?? draft, title].filter(Boolean).join(' – ') || dossier.id;
    },
  },
  [KEYS.corrections]: {
    kind: 'correction',
    read: readWhole(correctionSchema),
    nameOf: (correction: { pageId: string; field: string; label: string }) =>
      fieldOf(correction)?.field.labels[0] ?? correction.label,
  },
};

const PEOPLE: RecordMap = {
  kind: 'person',
  read: readRepaired(employeeSchema),
  nameOf: (person: Employee) => displayName(person),
};
const DOCUMENTS: RecordMap = {
  kind: 'document',
  read: readWhole(keptPaperSchema),
  nameOf: ({ paper }: { paper: { name: string } }) => paper.name,
};

/** What restoring would change, thing by thing. Throws `BackupDamaged` when a newer version made it. */
export async function planRestore(contents: Contents, here: Here): Promise<readonly RestoreItem[]> {
  const local = await asToday(contents);
  const items: RestoreItem[] = [];
  for (const key of SAVED_KEYS) {
    const value = await local.get(key);
    if (value === undefined) continue;
    const map = MAPS[key];
    if (map) items.push(...mapItems(key, map, value, here.local[key]));
    else items.push(settingItem(key, value, here.local[key]));
  }
  const known = indexed(here);
  return [...items, ...contents.records.map(record => recordItem(record, known))];
}

/** Whether each of these would find here what it found when the list was made. */
export function isUnchanged(items: readonly RestoreItem[], since: readonly RestoreItem[]): boolean {
  const now = new Map(since.map(item => [placeOf(item), item]));
  return items.every(item => {
    const found = now.get(placeOf(item));
    return found !== undefined && canonical(found.known) === canonical(item.known);
  });
}

/** Where it would be written. */
function placeOf({ write, kind, name }: RestoreItem): string {
  if (!write) return JSON.stringify([kind, name]);
  return JSON.stringify([write.to, write.to === 'local' ? write.key : write.kind, write.id]);
}

/** The arrangement of today, whatever version saved it. */
async function asToday({ layout, local }: Contents): Promise<KeyValue> {
  if (layout > LAYOUT) throw new BackupDamaged('newer');
  const memory = memoryKeyValue({ ...local, [KEYS.layout]: layout });
  await migrate(memory);
  return memory;
}

function mapItems(key: string, map: RecordMap, value: unknown, known: unknown): RestoreItem[] {
  return Object.entries(objectOf(value)).map(([id, raw]) => {
    const read = map.read(raw);
    if (!read) return { kind: map.kind, name: id, state: 'unreadable', write: null };
    const there = objectOf(known)[id];
    return {
      kind: map.kind,
      name: map.nameOf(read.value as never),
      state: stateOf(read.value, there),
      write: { to: 'local', key, id, value: read.value },
      known: there,
    };
  });
}

function settingItem(key: string, value: unknown, known: unknown): RestoreItem {
  const write = { to: 'local', key, id: null, value } as const;
  return { kind: 'setting', name: key, state: stateOf(value, known), write, known };
}

function recordItem({ kind, id, value }: KnownRecord, here: Known): RestoreItem {
  const there = here.byId.get(id);
  if (kind === 'dossier' || kind === 'file') {
    return {
      kind: 'dossier',
      name: id,
      state: stateOf(value, there?.value),
      write: { to: 'vault', kind, id, value },
      known: there?.value,
    };
  }
  const map = kind === 'employee' ? PEOPLE : DOCUMENTS;
  const read = map.read(value);
  if (!read) return { kind: map.kind, name: '', state: 'unreadable', write: null };
  const known = there?.kind === kind ? there : undefined;
  const same =
    known ?? (kind === 'employee' ? samePerson(read.value as Employee, here) : undefined);
  // Somebody typed again in another browser keeps the id that they have here: requests name it.
  const knownId = same && objectOf(same.value).id;
  const kept =
    kind === 'employee' && typeof knownId === 'string'
      ? { ...(read.value as Employee), id: knownId }
      : read.value;
  return {
    kind: map.kind,
    name: map.nameOf(read.value as never),
    state: stateOf(kept, same?.value),
    write: { to: 'vault', kind, id: same?.id ?? id, value: kept },
    known: same?.value,
  };
}

function stateOf(value: unknown, known: unknown): RestoreItem['state'] {
  if (known === undefined) return 'new';
  return canonical(value) === canonical(known) ? 'same' : 'different';
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
