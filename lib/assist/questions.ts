import { until } from '../dom/settle.ts';
import type { Message } from './outcome.ts';
import type { Answer, Question } from './state.ts';

interface Pending {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** The one question a run waits on, if it waits on one. */
export class Questions {
  #pending: Pending | null = null;
  readonly #onChange: (question: Question | null) => void;

  constructor(onChange: (question: Question | null) => void) {
    this.#onChange = onChange;
  }

  /** Rejects with the signal's reason when the run is stopped before the answer. */
  async ask<K extends Answer['kind']>(
    question: Extract<Question, { kind: K }>,
    signal: AbortSignal,
  ): Promise<Extract<Answer, { kind: K }>> {
    signal.throwIfAborted();
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#pending = { question, resolve, reject };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.#onChange(question);
    }).finally(() => this.#clear());
    // `answer` lets through only the kind that was asked.
    return answer as Extract<Answer, { kind: K }>;
  }

  /** Waits for the user's word or for what they did to show on the page. */
  async yourTurn(message: Message, signal: AbortSignal, isDone?: () => Promise<boolean>) {
    const seen = new AbortController();
    const asked = this.ask<'your-turn'>({ kind: 'your-turn', message }, signal);
    if (!isDone) return void (await asked);
    const both = AbortSignal.any([signal, seen.signal]);
    const watch = async () => {
      while (!both.aborted) {
        if (await isDone()) return this.answer({ kind: 'your-turn' });
        await until(() => false, { signal: both, timeout: 500 });
      }
    };
    watch().catch(() => undefined);
    await asked.finally(() => seen.abort());
  }

  answer(answer: Answer): void {
    if (this.#pending?.question.kind === answer.kind) this.#pending.resolve(answer);
  }

  #clear(): void {
    this.#pending = null;
    this.#onChange(null);
  }
}
