import { DEADLINE_IDS, type DeadlineId } from '../../lib/procedure/deadline-rules.ts';
import { useText } from '../language.tsx';
import type { TypedDays as Days } from './dossier-facts.ts';

interface Props {
  readonly days: Days;
  /** AKTO's own rules are known, but for the reimbursement. */
  readonly isAkto: boolean;
  readonly onDay: (id: DeadlineId, day: string | null) => void;
}

/** Days that no rule gives: the user's own, « à vérifier ». */
export function TypedDays({ days, isAkto, onDay }: Props) {
  const { t } = useText();
  const ids = DEADLINE_IDS.filter(id => !isAkto || id === 'reimbursement');
  return (
    <fieldset class="typed-days no-print">
      <legend>{t('dossiers-page.typed')}</legend>
      <p class="quiet">{t('dossiers-page.typed-why')}</p>
      {ids.map(id => (
        <label key={id} class="field">
          {t(`procedure.deadline.${id}`)}
          <input
            type="date"
            name={`typed-${id}`}
            value={days[id] ?? ''}
            onChange={event => onDay(id, event.currentTarget.value || null)}
          />
        </label>
      ))}
    </fieldset>
  );
}
