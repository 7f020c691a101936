import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

interface Props extends QuestionProps<'past-profile'> {
  readonly onOptions: (section: string) => void;
}

export function PastProfileQuestion({ question, answer, onOptions }: Props) {
  const { t } = useText();
  const { title } = question;
  return (
    <>
      <h2>{t('question.past-profile.title')}</h2>
      <p>{t('question.past-profile.why', { title, end: frenchDate(question.end) })}</p>
      <div class="answers">
        <button type="button" class="primary" onClick={() => onOptions('profiles')}>
          {t('question.past-profile.edition')}
        </button>
        <button type="button" onClick={() => answer({ kind: 'past-profile', fill: true })}>
          {t('question.past-profile.fill')}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => answer({ kind: 'past-profile', fill: false })}
        >
          {t('question.past-profile.cancel')}
        </button>
      </div>
    </>
  );
}
