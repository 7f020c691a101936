import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

/** Values to confirm before they are written, ticked to begin with. */
export function ProposedQuestion({ question, answer }: QuestionProps<'proposed'>) {
  const { t, say } = useText();
  const [left, setLeft] = useState<readonly string[]>([]);
  const ticked = question.items.map(({ rowId }) => rowId).filter(id => !left.includes(id));
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter(other => other !== id) : [...left, id]);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        answer({ kind: 'proposed', rowIds: ticked });
      }}
    >
      <h2>{t('question.proposed.title')}</h2>
      <fieldset>
        <legend>{t('question.proposed.why')}</legend>
        <ul class="option-list">
          {question.items.map(({ rowId, label, group, wanted, reason }) => (
            <li key={rowId}>
              <label>
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={!left.includes(rowId)}
                  onChange={() => toggle(rowId)}
                />
                <span>
                  {group ? `${label} (${group})` : label} : <strong>{wanted}</strong>
                  {reason && <small class="quiet"> {say(reason)}</small>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="answers">
        <button type="submit" class="primary" disabled={ticked.length === 0}>
          {t('question.proposed.write')}
        </button>
        <button type="button" onClick={() => answer({ kind: 'proposed', rowIds: [] })}>
          {t('question.proposed.none')}
        </button>
      </div>
    </form>
  );
}
