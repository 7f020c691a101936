import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Selection } from '../../lib/assist/sources.ts';
import { type LastBackup, lastBackup } from '../../lib/backup/last-backup.ts';
import { loadCheckSettings } from '../../lib/browser/check-settings.ts';
import { fillShortcut } from '../../lib/browser/commands.ts';
import { onDataChanged } from '../../lib/browser/data-changes.ts';
import { localStore } from '../../lib/browser/key-value.ts';
import { knowsScreenLock } from '../../lib/browser/permissions.ts';
import { loadSettings, type Settings } from '../../lib/browser/settings.ts';
import { vault } from '../../lib/browser/vault.ts';
import type { Centre } from '../../lib/centre/centre.ts';
import type { CheckSettings } from '../../lib/checks/check-settings.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { Paper } from '../../lib/documents/document.ts';
import type { Employee } from '../../lib/employees/employee.ts';
import type { Keeping } from '../../lib/employees/kept-people.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { VaultStatus } from '../../lib/vault/vault.ts';
import { inTurn } from './in-turn.ts';
import { stores } from './stores.ts';

/** Everything that the page of the settings shows. */
export interface Stored {
  readonly centre: Centre | null;
  readonly centres: readonly Centre[];
  readonly people: readonly Employee[];
  readonly keeping: Keeping;
  readonly papers: readonly Paper[];
  readonly vault: VaultStatus;
  /** People in memory only. */
  readonly unsaved: number;
  readonly locksWithScreen: boolean;
  readonly lastBackup: LastBackup;
  readonly profiles: readonly Profile[];
  /** Those put away. */
  readonly archived: readonly Profile[];
  readonly corrections: readonly Correction[];
  /** What could not be read whole: `centre`, `profiles:<id>`. */
  readonly damaged: readonly string[];
  /** What was last chosen in the panel. */
  readonly selection: Selection;
  readonly checks: CheckSettings;
  readonly savesTabs: boolean | null;
  readonly settings: Settings;
  readonly shortcut: string;
}

const NEVER: LastBackup = { at: null, isStale: true };

async function readPeople() {
  const people = await stores.people.list();
  const [damage, keeping, papers, status, unsaved, locksWithScreen] = await Promise.all([
    stores.people.damage(),
    stores.people.keeping(),
    stores.documents.list(),
    vault.status(),
    stores.people.unsaved(),
    knowsScreenLock(),
  ]);
  return {
    people,
    papers: papers.papers,
    damage: [...damage, ...papers.damage],
    keeping,
    vault: status,
    unsaved,
    locksWithScreen,
  };
}

async function read(): Promise<Stored> {
  const [centre, centres, people, profiles, corrections, selection, checks, settings, shortcut] =
    await Promise.all([
      stores.centre.read(),
      stores.centre.list(),
      readPeople(),
      stores.profiles.list(),
      stores.corrections.list(),
      stores.loadSelection(),
      loadCheckSettings(localStore),
      loadSettings(),
      fillShortcut(),
    ]);
  // A browser that keeps nothing has no backup to speak of.
  const last = await lastBackup(localStore, vault.records).catch(() => NEVER);
  return {
    lastBackup: last,
    centre: centre.centre,
    centres,
    ...people,
    profiles: profiles.profiles,
    archived: profiles.archived,
    corrections: corrections.corrections,
    damaged: [...centre.damage, ...profiles.damage, ...corrections.damage, ...people.damage].map(
      ({ where }) => where,
    ),
    selection,
    checks,
    savesTabs: selection.savesTabs,
    settings,
    shortcut,
  };
}

/** What is stored, and how to read it again after a change. */
export function useStored() {
  const [stored, setStored] = useState<Stored | null>(null);
  // One after the other: what is read last is what is shown, and nobody is decrypted twice.
  const reload = useMemo(() => inTurn(async () => setStored(await read())), []);
  useEffect(() => {
    const page = new AbortController();
    // Another page changed something, or the vault closed by itself.
    onDataChanged(() => void reload(), page.signal);
    void reload();
    return () => page.abort();
  }, [reload]);
  return { stored, reload };
}
