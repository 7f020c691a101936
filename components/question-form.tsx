import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Action, Answer, Question } from '../lib/assist/state.ts';
import { useText } from './language.tsx';
import { AmountQuestion } from './questions/amount-question.tsx';
import { IdentifiersQuestion } from './questions/identifiers-question.tsx';
import { OptionQuestion } from './questions/option-question.tsx';
import { PastProfileQuestion } from './questions/past-profile-question.tsx';
import { ProposedQuestion } from './questions/proposed-question.tsx';
import { ResumeQuestion } from './questions/resume-question.tsx';
import { SavePolicyQuestion } from './questions/save-policy-question.tsx';
import { WhichPageQuestion } from './questions/which-page-question.tsx';
import { YourTurnQuestion } from './questions/your-turn-question.tsx';

export interface QuestionFormProps {
  readonly question: Question;
  readonly dispatch: (action: Action) => void;
  readonly onOptions: (section: string) => void;
}

/** What must be answered before going on. Takes the focus when it appears. */
export function QuestionForm({ question, dispatch, onOptions }: QuestionFormProps) {
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  const subject = subjectOf(question);
  useLayoutEffect(() => {
    // The new question must be read, but never at the price of what is being typed in the portal.
    if (document.hasFocus() && !isTyping(document.activeElement)) box.current?.focus();
  }, [subject]);
  const answer = (value: Answer) => dispatch({ type: 'answer', answer: value });
  return (
    <section
      ref={box}
      key={subject}
      class="question"
      tabIndex={-1}
      aria-label={t('panel.question')}
      data-question={question.kind}
    >
      {view(question, answer, onOptions)}
    </section>
  );
}

/** Two questions of one kind are told apart by what they are about. */
function subjectOf(question: Question): string {
  if (question.kind === 'option') return question.rowId;
  return question.kind === 'proposed' ? `proposed ${question.items[0]?.rowId}` : question.kind;
}

function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, select, [contenteditable]') === true;
}

function view(
  question: Question,
  answer: (value: Answer) => void,
  onOptions: (section: string) => void,
) {
  switch (question.kind) {
    case 'which-page':
      return <WhichPageQuestion question={question} answer={answer} />;
    case 'past-profile':
      return <PastProfileQuestion question={question} answer={answer} onOptions={onOptions} />;
    case 'save-policy':
      return <SavePolicyQuestion answer={answer} />;
    case 'identifiers':
      return <IdentifiersQuestion question={question} answer={answer} />;
    case 'amount':
      return <AmountQuestion question={question} answer={answer} />;
    case 'option':
      return <OptionQuestion question={question} answer={answer} />;
    case 'proposed':
      return <ProposedQuestion question={question} answer={answer} />;
    case 'your-turn':
      return <YourTurnQuestion question={question} answer={answer} onOptions={onOptions} />;
    case 'resume':
      return <ResumeQuestion question={question} answer={answer} />;
  }
}
