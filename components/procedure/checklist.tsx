import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownDossier } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';
import { type StepActions, StepItem } from './step-item.tsx';

interface Props extends StepActions {
  readonly dossier: ShownDossier;
  /** The user asked for it: the focus goes there. */
  readonly isAsked?: boolean;
  /** Everything unfolded: for paper. */
  readonly isWhole?: boolean;
}

/** The steps of one request: what is done, what is next, by when, with which paper. */
export function Checklist({ dossier, isAsked = false, isWhole = false, ...actions }: Props) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, title, about, sending, isSent, done, total, next, nextStep } = dossier;
  useLayoutEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [id, isAsked]);
  return (
    <article class="checklist" aria-labelledby="checklist-title" data-dossier={id}>
      <h2 id="checklist-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {about && <p class="quiet">{about}</p>}
      <p class={isSent ? 'sent' : 'unsent'}>{sending}</p>
      <div class="checklist-progress">
        <progress max={total} value={done} aria-label={t('follow.progress', { done, total })} />
        <span>{t('follow.progress', { done, total })}</span>
      </div>
      <p class="checklist-next" role="status">
        <strong>{next}</strong>
      </p>
      {dossier.remarks.map(remark => (
        <p key={remark} class="note note-check">
          {remark}
        </p>
      ))}
      <Facts title={t('follow.deadlines')} facts={dossier.deadlines} isOpen={isWhole} />
      <Facts title={t('follow.papers')} facts={dossier.papers} isOpen={isWhole} />
      {dossier.phases.map(phase => (
        <details
          key={`${phase.id} ${phase.isCurrent} ${isWhole}`}
          class="phase"
          data-phase={phase.id}
          open={phase.isCurrent || isWhole}
        >
          <summary>
            <span>{phase.title}</span>{' '}
            <span class="quiet">
              {phase.done === phase.total && '✓ '}
              {t('follow.phase-count', { done: phase.done, total: phase.total })}
            </span>
          </summary>
          <ol>
            {phase.steps.map(step => (
              <StepItem
                key={step.id}
                step={step}
                isNext={step.id === nextStep}
                isWhole={isWhole}
                {...actions}
              />
            ))}
          </ol>
        </details>
      ))}
    </article>
  );
}

interface FactsProps {
  readonly title: string;
  readonly facts: readonly string[];
  readonly isOpen: boolean;
}

function Facts({ title, facts, isOpen }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <details key={String(isOpen)} class="phase" open={isOpen}>
      <summary>{title}</summary>
      <ul class="follow-papers">
        {facts.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  );
}
