import { useId, useState } from 'preact/hooks';
import type { RestoreItem } from '../../lib/backup/restore-plan.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { longDate } from '../format.ts';
import { useText } from '../language.tsx';
import type { Restorable } from './backup-state.ts';
import { RestoreGroup } from './restore-group.tsx';

interface Props {
  readonly backup: Restorable;
  readonly onClose: () => void;
  readonly onRestored: () => void;
}

type Ending = Awaited<ReturnType<Restorable['restore']>>;

/** What a backup would change here, line by line, before anything is changed. */
export function RestorePreview({ backup, onClose, onRestored }: Props) {
  const { t, language } = useText();
  const reason = useId();
  const of = (state: RestoreItem['state']) => backup.items.filter(item => item.state === state);
  const [left, setLeft] = useState<ReadonlySet<RestoreItem>>(new Set());
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [ending, setEnding] = useState<{ how: Ending; count: number } | null>(null);
  const restorable = [...of('new'), ...of('different')];
  const chosen = restorable.filter(item => !left.has(item));
  const tick = (items: readonly RestoreItem[], isTicked: boolean) =>
    setLeft(before => {
      const after = new Set(before);
      for (const item of items) {
        if (isTicked) after.delete(item);
        else after.add(item);
      }
      return after;
    });

  const restore = async () => {
    setProgress({ done: 0, total: 0 });
    const how = await backup
      .restore(chosen, (done, total) => setProgress({ done, total }))
      .catch(() => 'failed' as const);
    setEnding({ how, count: chosen.length });
    onRestored();
  };

  if (ending) {
    const isDone = ending.how === 'done' || ending.how === 'adopted';
    const key =
      ending.how === 'adopted'
        ? 'backup.restore.done-adopted'
        : (`backup.restore.${ending.how}` as const);
    return (
      <div role="status">
        <p class={isDone ? 'success' : 'error'}>{t(key, { count: ending.count })}</p>
        <button type="button" onClick={onClose}>
          {t('backup.handover.close')}
        </button>
      </div>
    );
  }
  return (
    <div class="editor" data-restore="preview">
      <EditorTitle>
        {t('backup.restore.of', { date: longDate(backup.createdAt, language), name: backup.name })}
      </EditorTitle>
      {backup.items.every(({ state }) => state === 'same') && <p>{t('backup.restore.nothing')}</p>}
      <RestoreGroup title={t('backup.restore.new')} items={of('new')} left={left} onTick={tick} />
      <RestoreGroup
        title={t('backup.restore.different')}
        items={of('different')}
        left={left}
        onTick={tick}
      />
      <RestoreGroup title={t('backup.restore.unreadable')} items={of('unreadable')} left={left} />
      {of('same').length > 0 && (
        <p class="quiet">{t('backup.restore.same', { count: of('same').length })}</p>
      )}
      <p class="quiet" role="status">
        {progress && progress.total > 0 && t('backup.restore.progress', progress)}
      </p>
      {restorable.length > 0 && chosen.length === 0 && (
        <p class="quiet" id={reason}>
          {t('backup.restore.none-ticked')}
        </p>
      )}
      <p class="form-buttons">
        {restorable.length > 0 && (
          <button
            type="button"
            class="primary"
            disabled={chosen.length === 0 || progress !== null}
            aria-describedby={chosen.length === 0 ? reason : undefined}
            onClick={() => void restore()}
          >
            {t('backup.restore.do', { count: chosen.length })}
          </button>
        )}
        <button type="button" disabled={progress !== null} onClick={onClose}>
          {t(restorable.length > 0 ? 'backup.restore.cancel' : 'backup.handover.close')}
        </button>
      </p>
    </div>
  );
}
