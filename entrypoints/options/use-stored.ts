import { useCallback, useEffect, useState } from 'preact/hooks';
import { fillShortcut } from '../../lib/browser/commands.ts';
import { loadSettings, type Settings } from '../../lib/browser/settings.ts';
import type { Centre } from '../../lib/centre/centre.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { Employee } from '../../lib/employees/employee.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { stores } from './stores.ts';

/** Everything that the page of the settings shows. */
export interface Stored {
  readonly centre: Centre | null;
  readonly centres: readonly Centre[];
  readonly people: readonly Employee[];
  readonly profiles: readonly Profile[];
  readonly corrections: readonly Correction[];
  /** What could not be read whole: `centre`, `profiles:<id>`. */
  readonly damaged: readonly string[];
  readonly savesTabs: boolean | null;
  readonly settings: Settings;
  readonly shortcut: string;
}

async function read(): Promise<Stored> {
  const [centre, centres, people, profiles, corrections, selection, settings, shortcut] =
    await Promise.all([
      stores.centre.read(),
      stores.centre.list(),
      stores.people.list(),
      stores.profiles.list(),
      stores.corrections.list(),
      stores.loadSelection(),
      loadSettings(),
      fillShortcut(),
    ]);
  return {
    centre: centre.centre,
    centres,
    people,
    profiles: profiles.profiles,
    corrections: corrections.corrections,
    damaged: [...centre.damage, ...profiles.damage, ...corrections.damage].map(
      ({ where }) => where,
    ),
    savesTabs: selection.savesTabs,
    settings,
    shortcut,
  };
}

/** What is stored, and how to read it again after a change. */
export function useStored() {
  const [stored, setStored] = useState<Stored | null>(null);
  const reload = useCallback(async () => setStored(await read()), []);
  useEffect(() => void reload(), [reload]);
  return { stored, reload };
}
