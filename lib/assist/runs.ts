import type { Filled } from './fill.ts';
import { isHeldOutcome, type Ledger } from './ledger.ts';
import type { Message } from './outcome.ts';
import type { PageView } from './page-view.ts';
import type { Place } from './place.ts';
import type { Questions } from './questions.ts';
import type { RememberingSources } from './remembered-values.ts';
import type { Answers, Session } from './session.ts';
import type { Overview } from './sources.ts';
import type { AssistantState } from './state.ts';
import { asMessage, doneMessage, isBlocking, isForTheUser, stopMessage } from './summary.ts';
import { watchHand } from './user-hand.ts';

interface Host {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly view: PageView;
  readonly sources: RememberingSources;
  readonly ledger: Ledger;
  readonly answers: Answers;
  readonly questions: Questions;
  overview(): Overview;
  reloadOverview(): Promise<void>;
  state(): AssistantState;
  set(change: Partial<AssistantState>): void;
  refresh(reload: boolean): Promise<unknown>;
  /** A value was written: what it shows and what it teaches. */
  written(place: Place, filled: Filled): void;
}

/** Runs one thing at a time, and always ends in a state that says what happened. */
export class Runs {
  readonly #host: Host;
  #run: AbortController | null = null;
  #remarks: Message[] = [];
  #progress: AssistantState['progress'] = null;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** Rows written by the run in progress. */
  readonly #recorded = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
    host.signal.addEventListener('abort', () => this.stop());
  }

  get isBusy(): boolean {
    return this.#run !== null;
  }

  stop(): void {
    this.#run?.abort({ key: 'reason.stopped' } satisfies Message);
  }

  /** Resolves when the run has ended; never rejects. */
  async start(work: (session: Session) => Promise<void>, isGuided = false): Promise<void> {
    if (this.#run) return;
    const { document, set, state, refresh } = this.#host;
    const run = new AbortController();
    this.#run = run;
    this.#remarks = [];
    const signal = AbortSignal.any([run.signal, this.#host.signal]);
    set({ run: 'running', summary: null, remarks: [], progress: null, pointing: null });
    watchHand(document, signal, () => {
      // While a question waits, the page is the user's.
      if (!state().question) run.abort({ key: 'reason.user-acted' } satisfies Message);
    });
    this.#recorded.clear();
    let failure: Message | null = null;
    try {
      await refresh(true);
      const { blocked } = state();
      if (isBlocking(blocked)) failure = blocked;
      else await work(this.#session(signal, isGuided));
    } catch (error) {
      failure = run.signal.aborted ? null : asMessage(error);
    } finally {
      await this.#end(run, failure, isGuided);
    }
  }

  async #end(run: AbortController, failure: Message | null, isGuided: boolean) {
    const { answers, ledger, refresh, sources, state, set } = this.#host;
    this.#run = null;
    clearTimeout(this.#telling);
    this.#telling = undefined;
    // With them goes what was answered with them.
    answers.numbers.clear();
    sources.forgetValues();
    const written = ledger.all().filter(({ rowId }) => this.#recorded.has(rowId));
    const held = written.filter(({ outcome }) => isHeldOutcome(outcome)).length;
    await refresh(false).catch(() => undefined);
    const left = state().rows.filter(isForTheUser).length;
    const stopped = run.signal.aborted;
    // An undo has its own word, and writes nothing to count.
    const [own] = this.#recorded.size === 0 && !isGuided ? this.#remarks.splice(0, 1) : [];
    const done = own ?? doneMessage(held, left, isGuided);
    const summary = failure ?? (stopped ? stopMessage(run.signal) : done);
    run.abort({ key: 'reason.stopped' } satisfies Message);
    set({
      run: stopped || failure ? 'stopped' : 'done',
      progress: null,
      question: null,
      summary,
      remarks: this.#remarks,
    });
  }

  /** A little later: each word takes the whole state to the popup, and fields follow each other fast. */
  #tell(progress: AssistantState['progress']): void {
    this.#progress = progress;
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#host.set({ progress: this.#progress });
    }, 60);
  }

  #session(signal: AbortSignal, isGuided: boolean): Session {
    const { view, sources, ledger, answers, questions, overview, reloadOverview } = this.#host;
    const written = new Set<string>();
    return {
      view,
      sources,
      ledger,
      answers,
      declined: new Set(),
      written,
      isGuided,
      signal,
      overview,
      reloadOverview,
      ask: question => questions.ask(question, signal),
      yourTurn: (message, isDone) => questions.yourTurn(message, signal, isDone),
      stop: reason => this.#run?.abort(reason),
      doing: (doing, done, total) => this.#tell({ doing, done, total }),
      record: (place, filled) => {
        this.#recorded.add(ledger.record(place, filled).rowId);
        if (filled.outcome.wrote !== null) written.add(place.page.id);
        this.#host.written(place, filled);
      },
      remark: message => this.#remarks.push(message),
    };
  }
}
