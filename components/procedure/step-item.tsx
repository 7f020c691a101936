import { useState } from 'preact/hooks';
import type { ShownStep } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';
import { StepDetails } from './step-details.tsx';

export interface StepActions {
  readonly onSay: (step: string, done: boolean) => void;
  /** Absent where notes cannot be kept. */
  readonly onNote?:
    | ((step: string, note: string) => Promise<'kept' | 'locked' | 'gone'>)
    | undefined;
}

interface Props extends StepActions {
  readonly step: ShownStep;
  readonly isNext: boolean;
  /** Everything unfolded: for paper. */
  readonly isWhole: boolean;
}

/** One step: its tick, where it stands, and how it is done when that is asked for. */
export function StepItem({ step, isNext, isWhole, onSay, onNote }: Props) {
  const { t } = useText();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = isWhole || (chosen ?? isNext);
  const { id, title, state, standing, evidence, deadline, note, isDone, canSay } = step;
  const toggle = isOpen ? 'follow.details-close' : 'follow.details';
  return (
    <li class="step" data-step={id} data-state={state} {...(isNext && { 'aria-current': 'step' })}>
      <label class="step-tick">
        <input
          type="checkbox"
          checked={isDone}
          disabled={!canSay || state === 'unknown'}
          onClick={event => {
            // What is ticked is what was kept, not what was clicked on.
            event.preventDefault();
            onSay(id, !isDone);
          }}
        />
        <span class="step-title">{title}</span>
      </label>
      <p class="step-standing">
        {!isDone && <span class="step-state">{standing}</span>}
        {evidence && <span>{evidence}</span>}
      </p>
      {deadline && <p class={step.isLate ? 'follow-day late' : 'follow-day'}>{deadline}</p>}
      {note && <p class="step-note">{note}</p>}
      {state === 'unknown' && (
        <p class="row-buttons">
          <button type="button" onClick={() => onSay(id, true)}>
            {t('follow.is-done')}
          </button>
          <button type="button" onClick={() => onSay(id, false)}>
            {t('follow.is-not-done')}
          </button>
        </p>
      )}
      {!isWhole && (
        <button
          type="button"
          class="link step-more"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : t('follow.details-named', { title })}
          onClick={() => setChosen(!isOpen)}
        >
          {t(toggle)}
        </button>
      )}
      {isOpen && <StepDetails step={step} onNote={isWhole ? undefined : onNote} />}
    </li>
  );
}
