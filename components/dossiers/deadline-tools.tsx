import { useId } from 'preact/hooks';
import { useText } from '../language.tsx';

interface Props {
  readonly margin: number;
  readonly notifies: boolean;
  readonly onMargin: (days: number) => void;
  /** To be called by a click: the browser asks the user. */
  readonly onNotify: (wanted: boolean) => void;
  readonly onDiary: () => void;
}

/** Longest margin that is of use. */
const MOST = 90;

/** What is the same for all dossiers: the margin, reminders, the diary. */
export function DeadlineTools({ margin, notifies, onMargin, onNotify, onDiary }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <details class="deadline-tools no-print">
      <summary>{t('follow.deadlines')}</summary>
      <div class="field">
        <label for={id}>{t('dossiers-page.margin')}</label>
        <input
          id={id}
          type="number"
          min={0}
          max={MOST}
          value={margin}
          onChange={event => {
            const days = event.currentTarget.valueAsNumber;
            if (Number.isInteger(days) && days >= 0 && days <= MOST) onMargin(days);
            else event.currentTarget.value = String(margin);
          }}
        />
        <p class="quiet">{t('dossiers-page.margin-why')}</p>
      </div>
      <p>
        <button type="button" onClick={() => onNotify(!notifies)}>
          {t(notifies ? 'dossiers-page.notify-stop' : 'dossiers-page.notify')}
        </button>{' '}
        <span class="quiet">{t('dossiers-page.notify-why')}</span>
      </p>
      <p>
        <button type="button" onClick={onDiary}>
          {t('dossiers-page.diary-all')}
        </button>
      </p>
    </details>
  );
}
