import { type Filled, readAgain } from './fill.ts';
import { readOn, type Written } from './late-proof.ts';
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
  /** What the last run wrote and what is still read of it. */
  #written: readonly Written[] = [];
  #reading = new AbortController();

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
    this.#reading.abort();
    this.#written = [];
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
    const { answers, refresh, sources, set } = this.#host;
    this.#run = null;
    clearTimeout(this.#telling);
    this.#telling = undefined;
    // With them goes what was answered with them.
    answers.numbers.clear();
    sources.forgetValues();
    await refresh(false).catch(() => undefined);
    const stopped = run.signal.aborted;
    // An undo has its own word, and writes nothing to count.
    const [own] = this.#recorded.size === 0 && !isGuided ? this.#remarks.splice(0, 1) : [];
    const done = own ?? this.#done(isGuided);
    const summary = failure ?? (stopped ? stopMessage(run.signal) : done);
    run.abort({ key: 'reason.stopped' } satisfies Message);
    set({
      run: stopped || failure ? 'stopped' : 'done',
      progress: null,
      question: null,
      summary,
      remarks: this.#remarks,
    });
    if (!stopped && !failure) this.#readOn();
  }

  /** What is said of a run that went to its end. */
  #done(isGuided: boolean): Message {
    const { ledger, state } = this.#host;
    const written = ledger.all().filter(({ rowId }) => this.#recorded.has(rowId));
    const held = written.filter(({ outcome }) => isHeldOutcome(outcome)).length;
    return doneMessage(held, state().rows.filter(isForTheUser).length, isGuided);
  }

  #readOn(): void {
    if (this.#written.length === 0) return;
    const { document, ledger, refresh, set, view } = this.#host;
    const reading = new AbortController();
    this.#reading = reading;
    const signal = AbortSignal.any([reading.signal, this.#host.signal]);
    const touched: EventTarget[] = [];
    watchHand(document, signal, event => touched.push(...event.composedPath()));
    const tell = async (changed: readonly Written[]) => {
      if (signal.aborted) return;
      for (const { place, filled } of changed) ledger.record(place, filled);
      await refresh(false);
      if (!signal.aborted) set({ summary: this.#done(false) });
    };
    readOn(this.#written, { view, signal, tell, readAgain, touched })
      .catch(() => undefined)
      .finally(() => reading.abort());
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
      readOn: (place, proven) => {
        this.#written = [...this.#written, ...proven.map(filled => ({ place, filled }))];
      },
      remark: message => this.#remarks.push(message),
    };
  }
}
