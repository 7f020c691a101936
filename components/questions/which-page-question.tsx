import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

export function WhichPageQuestion({ question, answer }: QuestionProps<'which-page'>) {
  const { t } = useText();
  const [pageId, setPageId] = useState('');
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (pageId) answer({ kind: 'which-page', pageId });
      }}
    >
      <h2>{t('question.which-page.title')}</h2>
      <p>{t('question.which-page.why')}</p>
      <label class="hidden" for="which-page">
        {t('question.which-page.title')}
      </label>
      <select
        id="which-page"
        value={pageId}
        onChange={event => setPageId(event.currentTarget.value)}
      >
        <option value="">{t('options.choose')}</option>
        {question.pages.map(page => (
          <option key={page.id} value={page.id}>
            {page.name}
          </option>
        ))}
      </select>
      <div class="answers">
        <button type="submit" class="primary" disabled={!pageId}>
          {t('question.which-page.choose')}
        </button>
      </div>
    </form>
  );
}
