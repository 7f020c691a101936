import { euros } from '../format.ts';
import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

/** Two amounts, two buttons, neither put forward: only the user may choose. */
export function AmountQuestion({ question, answer }: QuestionProps<'amount'>) {
  const { t, language } = useText();
  const { label, employees } = question;
  return (
    <>
      <h2>{t('question.amount.title')}</h2>
      <p>{t('question.amount.why', { label, employees })}</p>
      <div class="answers">
        <button type="button" onClick={() => answer({ kind: 'amount', per: 'employee' })}>
          {t('question.amount.employee', { amount: euros(question.perEmployee, language) })}
        </button>
        <button type="button" onClick={() => answer({ kind: 'amount', per: 'request' })}>
          {t('question.amount.request', { amount: euros(question.perRequest, language) })}
        </button>
      </div>
    </>
  );
}
