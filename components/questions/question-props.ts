import type { Answer, Question } from '../../lib/assist/state.ts';

/** What the form of one kind of question gets. */
export interface QuestionProps<K extends Question['kind']> {
  readonly question: Extract<Question, { kind: K }>;
  readonly answer: (value: Answer) => void;
}
