import { useText } from '../language.tsx';
import type { QuestionProps } from './question-props.ts';

export function YourTurnQuestion({ question, answer }: QuestionProps<'your-turn'>) {
  const { t, say } = useText();
  return (
    <>
      <h2>{t('question.your-turn.title')}</h2>
      <p>{say(question.message)}</p>
      <div class="answers">
        <button type="button" class="primary" onClick={() => answer({ kind: 'your-turn' })}>
          {t('question.your-turn.done')}
        </button>
      </div>
    </>
  );
}
