import { useState } from 'preact/hooks';
import type { LastBackup } from '../../lib/backup/last-backup.ts';
import { longDate } from '../format.ts';
import { useText } from '../language.tsx';
import type { Opening } from './backup-state.ts';
import { RestoreFile } from './restore-file.tsx';

interface Props {
  readonly last: LastBackup;
  readonly vault: 'none' | 'locked' | 'open';
  /** Saves the file: its name, or `null` when it could not be made. */
  readonly onMake: () => Promise<string | null>;
  readonly onOpen: (
    file: File,
    proof: { way: 'passphrase' | 'recovery'; typed: string },
  ) => Promise<Opening>;
  readonly onRestored: () => void;
  /** A backup, then the list of what is open. */
  readonly onHandOver: () => Promise<void>;
}

/** The one copy of everything: when it was made last, making one, putting one back. */
export function BackupSection(props: Props) {
  const { t, language } = useText();
  const [made, setMade] = useState<string | null | undefined>();
  const { at, isStale } = props.last;
  return (
    <section id="backup">
      <h2>{t('backup.title')}</h2>
      <p class="quiet">{t('backup.why')}</p>
      <p class={isStale ? 'note note-check' : ''} data-backup={isStale ? 'stale' : 'fresh'}>
        {at ? t('backup.last', { date: longDate(at, language) }) : t('backup.never')}{' '}
        {at && t(isStale ? 'backup.stale' : 'backup.fresh')}
      </p>
      {props.vault === 'open' ? (
        <p class="form-buttons">
          <button
            type="button"
            class="primary"
            onClick={async () => setMade(await props.onMake().catch(() => null))}
          >
            {t('backup.make')}
          </button>
          <button type="button" aria-describedby="handover-why" onClick={props.onHandOver}>
            {t('backup.handover')}
          </button>
          <span id="handover-why" class="quiet">
            {t('backup.handover.why')}
          </span>
        </p>
      ) : (
        <p class="quiet">
          {t(props.vault === 'none' ? 'backup.needs-vault' : 'backup.needs-open')}
        </p>
      )}
      <p role="status" class={made === null ? 'error' : 'success'}>
        {made === null && t('backup.failed')}
        {made && t('backup.made', { name: made })}
      </p>
      <h3>{t('backup.restore')}</h3>
      <p class="quiet">{t('backup.restore.why')}</p>
      {props.vault === 'locked' ? (
        <p>{t('backup.needs-open')}</p>
      ) : (
        <RestoreFile onOpen={props.onOpen} onRestored={props.onRestored} />
      )}
    </section>
  );
}
