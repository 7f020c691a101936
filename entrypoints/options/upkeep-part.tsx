import { useEffect, useState } from 'preact/hooks';
import { DiagnosticSection } from '../../components/upkeep/diagnostic-section.tsx';
import { RetentionSection } from '../../components/upkeep/retention-section.tsx';
import { mayActOnPortal } from '../../lib/browser/permissions.ts';
import { saveSettings } from '../../lib/browser/settings.ts';
import { storageUsed } from '../../lib/browser/storage-used.ts';
import { extensionVersion } from '../../lib/browser/version.ts';
import { diagnosticText } from '../../lib/diagnostic/diagnostic.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import {
  type Due,
  dueForErasure,
  type FollowedFile,
  withoutNumber,
} from '../../lib/retention/due.ts';
import type { TextKey } from '../../locales/text.ts';
import { followedFiles } from './followed-files.ts';
import { stores } from './stores.ts';
import type { Stored } from './use-stored.ts';

interface Props {
  readonly stored: Stored;
  readonly done: (change: Promise<unknown>, key: TextKey) => Promise<void>;
}

/** What is kept for too long, what it weighs, and a text to ask for help with. */
export function UpkeepPart({ stored, done }: Props) {
  const { settings } = stored;
  const [measured, setMeasured] = useState<{ used: number | null; diagnostic: string }>({
    used: null,
    diagnostic: '',
  });
  const [files, setFiles] = useState<readonly FollowedFile[] | null>(null);
  useEffect(() => {
    measure(stored).then(setMeasured, () => undefined);
    followedFiles().then(setFiles, () => setFiles(null));
  }, [stored]);
  const all = dueForErasure(
    { ...stored, files: files ?? [] },
    settings.retention,
    localDay(new Date()),
  );
  // Until it is known which requests are open, no number is said to be of no more use.
  const due = files ? all : { ...all, numbers: [] };
  return (
    <>
      <RetentionSection
        rules={settings.retention}
        due={due}
        onRules={retention => void done(saveSettings({ ...settings, retention }), 'options.saved')}
        onErase={what => void done(erase(due, what), 'retention.erased')}
      />
      <DiagnosticSection {...measured} />
    </>
  );
}

async function erase(due: Due, what: keyof Due): Promise<void> {
  if (what === 'numbers') return stores.people.save(due.numbers.map(withoutNumber));
  for (const { id } of due[what]) {
    await (what === 'people' ? stores.people.remove(id) : stores.documents.remove(id));
  }
}

async function measure(stored: Stored) {
  const [used, portalAllowed] = await Promise.all([storageUsed(), mayActOnPortal()]);
  const { people, profiles, settings } = stored;
  const isBundled = ({ id }: { id: string }) => stores.profiles.bundled(id) !== null;
  const diagnostic = diagnosticText({
    version: extensionVersion(),
    userAgent: navigator.userAgent,
    language: navigator.language,
    portalAllowed,
    vault: stored.vault,
    people: people.length,
    archived: people.filter(({ archivedOn }) => archivedOn).length,
    numbersKept: people.filter(({ identifier }) => 'number' in identifier && identifier.number)
      .length,
    centres: stored.centres.length,
    bundledProfiles: profiles.filter(isBundled).map(({ id }) => id),
    ownProfiles: profiles.filter(profile => !isBundled(profile)).length,
    corrections: stored.corrections.length,
    papers: stored.papers.length,
    damaged: stored.damaged,
    used,
    lastBackup: stored.lastBackup.at?.slice(0, 10) ?? null,
    settings: {
      'Langue choisie': settings.language,
      'Fermeture du coffre (min)': settings.autoLockMinutes,
      'Sans rien conserver': settings.keepsNobody,
      'Enregistrer après chaque onglet': stored.savesTabs,
    },
  });
  return { used, diagnostic };
}
