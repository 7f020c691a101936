import type { RestoreItem } from '../../lib/backup/restore-plan.ts';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly title: string;
  readonly items: readonly RestoreItem[];
  /** Those that the user does not want. */
  readonly left: ReadonlySet<RestoreItem>;
  /** Absent: they cannot be restored, and are only named. */
  readonly onTick?: (items: readonly RestoreItem[], isTicked: boolean) => void;
}

/** What is kept as a whole, and has no name of its own. */
const SETTINGS: Readonly<Record<string, TextKey>> = {
  'archived-profiles': 'backup.setting.archived',
  'current-centre': 'backup.setting.centre',
  selection: 'backup.setting.selection',
  'option-choices': 'backup.setting.options',
  checks: 'backup.setting.checks',
};

/** Longer, a list is counted rather than read. */
const LINES = 40;

/** Things of a backup that are in the same case. */
export function RestoreGroup({ title, items, left, onTick }: Props) {
  const { t } = useText();
  if (items.length === 0) return null;
  const ticked = items.filter(item => !left.has(item)).length;
  const lines = items.slice(0, LINES);
  const nameOf = ({ kind, name }: RestoreItem) =>
    kind === 'setting'
      ? t(SETTINGS[name] ?? 'backup.kind.setting')
      : `${t(`backup.kind.${kind}`)} « ${name} »`;
  return (
    <fieldset class="restore-group">
      <legend>
        {title} ({items.length})
      </legend>
      {onTick && (
        <label class="check">
          <input
            type="checkbox"
            autocomplete="off"
            checked={ticked === items.length}
            indeterminate={ticked > 0 && ticked < items.length}
            onChange={event => onTick(items, event.currentTarget.checked)}
          />
          {t('backup.restore.all')}
        </label>
      )}
      <ul class="plain">
        {lines.map(item => (
          <li key={item}>
            {onTick ? (
              <label class="check">
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={!left.has(item)}
                  onChange={event => onTick([item], event.currentTarget.checked)}
                />
                {nameOf(item)}
              </label>
            ) : (
              nameOf(item)
            )}
          </li>
        ))}
      </ul>
      {items.length > LINES && (
        <p class="quiet">{t('backup.restore.others', { count: items.length - LINES })}</p>
      )}
    </fieldset>
  );
}
