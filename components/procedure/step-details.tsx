import type { ShownStep } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';
import type { StepActions } from './step-item.tsx';
import { StepMemo } from './step-memo.tsx';

interface Props extends Pick<StepActions, 'onNote'> {
  readonly step: ShownStep;
}

/** How a step is done, with which paper, and whom to ask. */
export function StepDetails({ step, onNote }: Props) {
  const { t } = useText();
  const { id, title, what, papers, warnings, help, mail, sources, confirm, memo } = step;
  return (
    <div class="step-details">
      <p>{what}</p>
      {warnings.map(warning => (
        <p key={warning} class="step-warning">
          {warning}
        </p>
      ))}
      {papers && <p>{t('follow.papers-of', { papers })}</p>}
      {!step.isDone && step.canSay && <p class="quiet">{t('follow.tick-when', { confirm })}</p>}
      {mail && (
        <p class="no-print">
          <a href={mail.url}>{mail.label}</a> <span class="quiet">{mail.hint}</span>
        </p>
      )}
      {help.length > 0 && (
        <ul class="step-help">
          {help.map(({ text, more, url }) => (
            <li key={text}>
              {url ? <Address url={url} text={text} /> : text}
              {more && <span class="quiet">{more}</span>}
            </li>
          ))}
        </ul>
      )}
      {memo !== null && onNote && (
        <StepMemo key={memo} title={title} memo={memo} onNote={note => onNote(id, note)} />
      )}
      {memo === null && onNote && <p class="quiet">{t('follow.memo-elsewhere')}</p>}
      {memo && !onNote && <p class="step-memo-text">{memo}</p>}
      {sources && <p class="quiet step-sources">{sources}</p>}
    </div>
  );
}

/** A page opens beside the request, never in its place. */
function Address({ url, text }: { readonly url: string; readonly text: string }) {
  return /^https:/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    <a href={url}>{text}</a>
  );
}
