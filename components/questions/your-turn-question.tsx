import { useText } from '../language.tsx';
import { Remedy } from '../remedy.tsx';
import type { QuestionProps } from './question-props.ts';

interface Props extends QuestionProps<'your-turn'> {
  readonly onOptions: (section: string) => void;
}

export function YourTurnQuestion({ question, answer, onOptions }: Props) {
  const { t, say } = useText();
  return (
    <>
      <h2>{t('question.your-turn.title')}</h2>
      <p>{say(question.message)}</p>
      <div class="answers">
        <Remedy of={question.message} onOptions={onOptions} />
        <button type="button" class="primary" onClick={() => answer({ kind: 'your-turn' })}>
          {t('question.your-turn.done')}
        </button>
      </div>
    </>
  );
}
