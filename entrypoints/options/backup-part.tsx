import { useState } from 'preact/hooks';
import { BackupSection } from '../../components/backup/backup-section.tsx';
import type { Opening } from '../../components/backup/backup-state.ts';
import { Handover, type HandoverSheet } from '../../components/backup/handover.tsx';
import { useText } from '../../components/language.tsx';
import { saveBlob } from '../../components/save-file.ts';
import { makeBackup, openBackup } from '../../lib/backup/backup.ts';
import { BackupDamaged } from '../../lib/backup/container.ts';
import { noteBackup } from '../../lib/backup/last-backup.ts';
import { previewRestore, restore } from '../../lib/backup/restore.ts';
import { localStore } from '../../lib/browser/key-value.ts';
import { oneAtATime, writeAlone } from '../../lib/browser/one-at-a-time.ts';
import { vault } from '../../lib/browser/vault.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import { StorageFull, VaultChanged, VaultLocked } from '../../lib/vault/errors.ts';
import { readRecoveryCode } from '../../lib/vault/recovery-code.ts';
import { handoverSheet } from './handover-sheet.ts';
import { openLines } from './open-lines.ts';
import type { Stored } from './use-stored.ts';

const kept = { local: localStore, vault };

/** The section of the backup, with what it reads and writes. */
export function BackupPart({ stored, reload }: { stored: Stored; reload: () => Promise<void> }) {
  const { t, language } = useText();
  const [sheet, setSheet] = useState<HandoverSheet | null>(null);

  const make = async () => {
    const now = new Date();
    const name = `dossier-fle-${localDay(now)}.dfle`;
    saveBlob(name, await makeBackup(kept, now));
    await noteBackup(localStore, vault.records, now);
    await reload();
    return name;
  };
  if (sheet) return <Handover sheet={sheet} onClose={() => setSheet(null)} />;
  return (
    <BackupSection
      last={stored.lastBackup}
      vault={stored.vault === 'open' || stored.vault === 'none' ? stored.vault : 'locked'}
      onMake={make}
      onHandOver={async () => {
        const file = await make();
        setSheet(handoverSheet(stored, file, t, await openLines(language)));
      }}
      onOpen={(file, { way, typed }) => open(file, way, typed)}
      onRestored={() => void reload()}
    />
  );
}

async function open(file: File, way: 'passphrase' | 'recovery', typed: string): Promise<Opening> {
  const secret = way === 'recovery' ? readRecoveryCode(typed) : typed;
  if (secret === null) return { status: 'code-typo' };
  try {
    const backup = await openBackup(file, { way, secret });
    if (!backup) return { status: 'wrong' };
    return {
      status: 'opened',
      backup: {
        name: file.name,
        createdAt: backup.createdAt,
        items: await previewRestore(backup, kept),
        restore: (items, onProgress) =>
          // Centres and profiles are saved by other pages without waiting for longer works.
          oneAtATime(() => writeAlone(() => restore(backup, items, kept, onProgress))).catch(
            endingOf,
          ),
      },
    };
  } catch (error) {
    if (error instanceof BackupDamaged) return { status: 'fault', fault: error.fault };
    if (error instanceof VaultLocked) return { status: 'locked' };
    throw error;
  }
}

function endingOf(error: unknown): 'full' | 'changed' | 'locked' | 'failed' {
  if (error instanceof StorageFull) return 'full';
  if (error instanceof VaultChanged) return 'changed';
  return error instanceof VaultLocked ? 'locked' : 'failed';
}
