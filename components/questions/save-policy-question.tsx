import type { Answer } from '../../lib/assist/state.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly answer: (value: Answer) => void;
}

export function SavePolicyQuestion({ answer }: Props) {
  const { t } = useText();
  return (
    <>
      <h2>{t('question.save-policy.title')}</h2>
      <p>{t('question.save-policy.why')}</p>
      <div class="answers">
        <button
          type="button"
          class="primary"
          onClick={() => answer({ kind: 'save-policy', save: true })}
        >
          {t('question.save-policy.yes')}
        </button>
        <button type="button" onClick={() => answer({ kind: 'save-policy', save: false })}>
          {t('question.save-policy.no')}
        </button>
      </div>
    </>
  );
}
