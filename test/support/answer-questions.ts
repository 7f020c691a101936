import type { Place } from './compare-models.ts';
import type { AskedQuestion, Popup } from './popup.ts';

/** What the person in front of the screen knows. */
export interface Knowledge {
  /** What the request must hold in the end. */
  readonly expected: readonly Place[];
  /** NIR or NTT by displayed name. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly amount: 'employee' | 'request';
  /** « Remplir quand même » a training that is over. */
  readonly fillsPast?: boolean;
  /** Default: yes, as advised. */
  readonly savesTabs?: boolean;
  /** Leaves to the portal what is not expected instead of failing. */
  readonly leavesUnknown?: boolean;
  /** Something that ends the run from outside (a login page…). */
  readonly endsWhen?: () => Promise<boolean>;
  readonly log?: (line: string) => void;
  /** What the person does first with a question on the screen: looks at it. */
  readonly look?: (question: AskedQuestion) => Promise<void>;
}

/** More questions than any run asks: beyond, it goes round in circles. */
const MOST_QUESTIONS = 60;

/**
 * Answers as a person would until the run ends.
 * @returns How it ended: `done`, `stopped`, or `ended` from outside.
 */
export async function answerUntilTheEnd(popup: Popup, knowledge: Knowledge): Promise<string> {
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
    const state = await popup.rested(60_000, knowledge.endsWhen);
    // What is only proposed is agreed to: one click for all.
    if (state === 'done' && !knowledge.leavesUnknown && (await popup.writeProposals())) continue;
    if (state !== 'waiting') return state;
    const question = await popup.question();
    if (!question) continue;
    await knowledge.look?.(question);
    await answer(popup, question, knowledge);
  }
  throw new Error(`More than ${MOST_QUESTIONS} questions: the run does not end`);
}

async function answer(popup: Popup, question: AskedQuestion, knowledge: Knowledge) {
  knowledge.log?.(`  ? ${question.title} – ${question.said}`);
  switch (question.kind) {
    case 'save-policy':
      return popup.press(`question.save-policy.${knowledge.savesTabs === false ? 'no' : 'yes'}`);
    case 'past-profile':
      if (!knowledge.fillsPast) throw new Error('A training to come is said to be over');
      return popup.press('question.past-profile.fill');
    case 'amount':
      return popup.answerAmount(knowledge.amount);
    case 'identifiers':
      return answerNumbers(popup, knowledge);
    case 'option':
      return answerOption(popup, question, knowledge);
    case 'your-turn':
      return popup.press('question.your-turn.done');
    case 'proposed':
      return popup.press('question.proposed.write');
    case 'resume':
      return popup.press('question.resume.no');
    default:
      throw new Error(`Nobody can answer « ${question.title} » (${question.kind})`);
  }
}

async function answerNumbers(popup: Popup, { numbers }: Knowledge) {
  for (const field of await popup.askedNumbers()) {
    const [name, number] = Object.entries(numbers).find(([name]) => field.includes(name)) ?? [];
    if (!name || !number) throw new Error(`No invented number for « ${field} »`);
    await popup.typeNumber(field, number);
  }
  await popup.press('question.identifiers.continue');
}

/** The one option that the finished request must hold; the person's group narrows it down. */
async function answerOption(popup: Popup, question: AskedQuestion, knowledge: Knowledge) {
  const { expected } = knowledge;
  const group = /\((Salarié|Module) (\d+)/.exec(question.title);
  const place = group ? `${group[1]?.toLowerCase()} ${group[2]}` : undefined;
  const wanted = expected.filter(
    entry => question.title.includes(`« ${entry.label}`) && (!place || place === entry.place),
  );
  const option = question.options.find(text => wanted.some(({ value }) => value === text));
  if (!option && knowledge.leavesUnknown) return popup.press('question.option.myself');
  if (!option) {
    throw new Error(
      `« ${question.title} »: none of ${question.options.join(' | ')} is expected ` +
        `(${wanted.map(({ place, value }) => `${place}: ${value}`).join(', ') || 'nothing'})`,
    );
  }
  await popup.answerOption(option);
}
