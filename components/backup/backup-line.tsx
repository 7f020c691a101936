import type { LastBackup } from '../../lib/backup/last-backup.ts';
import { longDate } from '../format.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly last: LastBackup;
}

/** « Dernière sauvegarde : … », in sight from everywhere on the page. */
export function BackupLine({ last }: Props) {
  const { t, language } = useText();
  const { at, isStale } = last;
  return (
    <p class="backup-line">
      {at ? t('backup.last', { date: longDate(at, language) }) : t('backup.never')}{' '}
      {isStale && <a href="#backup">{t('backup.make')}</a>}
    </p>
  );
}
