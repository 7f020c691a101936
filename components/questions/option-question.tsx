import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

/** The options of a list, as the page shows them now. */
export function OptionQuestion({ question, answer }: QuestionProps<'option'>) {
  const { t } = useText();
  const [option, setOption] = useState<string | null>(null);
  const { rowId, wanted } = question;
  const label = question.group ? `${question.label} (${question.group})` : question.label;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (option !== null) answer({ kind: 'option', rowId, option });
      }}
    >
      <h2>{t('question.option.title', { label })}</h2>
      <fieldset>
        <legend>
          {wanted ? t('question.option.wanted', { wanted }) : t('question.option.unknown')}
        </legend>
        <ul class="option-list">
          {question.options.map(text => (
            <li key={text}>
              <label>
                <input
                  type="radio"
                  name="option"
                  autocomplete="off"
                  checked={option === text}
                  onChange={() => setOption(text)}
                />
                {text}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="quiet">{t('question.option.remembered')}</p>
      <div class="answers">
        <button type="submit" class="primary" disabled={option === null}>
          {t('question.option.choose')}
        </button>
        <button type="button" onClick={() => answer({ kind: 'option', rowId, option: null })}>
          {t('question.option.myself')}
        </button>
      </div>
    </form>
  );
}
