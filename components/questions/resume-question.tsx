import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

export function ResumeQuestion({ question, answer }: QuestionProps<'resume'>) {
  const { t } = useText();
  const { tabs } = question;
  return (
    <>
      <h2>{t('question.resume.title')}</h2>
      <p>{t(tabs.length > 0 ? 'question.resume.why' : 'question.resume.why-none')}</p>
      <ul class="bullets">
        {tabs.map(tab => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
      <div class="answers">
        <button
          type="button"
          class="primary"
          onClick={() => answer({ kind: 'resume', resume: true })}
        >
          {t('question.resume.yes')}
        </button>
        <button type="button" onClick={() => answer({ kind: 'resume', resume: false })}>
          {t('question.resume.no')}
        </button>
      </div>
    </>
  );
}
