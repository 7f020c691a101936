import { writeItems } from './fill-page.ts';
import { EMPTY_OVERVIEW, INITIAL_STATE } from './initial-state.ts';
import { askPage, fillEverything, fillInView, putBack } from './jobs.ts';
import { isHeldOutcome, Ledger } from './ledger.ts';
import { overviewOnce } from './load-overview.ts';
import type { Message } from './outcome.ts';
import type { AssistantOptions, PageAssistant } from './page-assistant.ts';
import { PageView } from './page-view.ts';
import { Questions } from './questions.ts';
import { type Picture, picture } from './rows.ts';
import type { Answers, Session } from './session.ts';
import { showOnPage } from './show-on-page.ts';
import type { Overview } from './sources.ts';
import type { Action, AssistantState } from './state.ts';
import { asMessage, doneMessage, isBlocking, isForTheUser, stopMessage } from './summary.ts';
import { watchHand } from './user-hand.ts';

/** The assistant of one portal tab: looks, plans, fills, puts back. One run at a time. */
export function createAssistant(options: AssistantOptions): PageAssistant {
  return new TabAssistant(options);
}

class TabAssistant implements PageAssistant {
  state: AssistantState = INITIAL_STATE;
  readonly #options: AssistantOptions;
  readonly #listeners = new Set<(state: AssistantState) => void>();
  readonly #ledger = new Ledger();
  readonly #answers: Answers = { amountPer: null, numbers: new Map(), fillsPastProfile: false };
  readonly #view: PageView;
  readonly #questions: Questions;
  #overview: Overview = EMPTY_OVERVIEW;
  #picture: Picture | null = null;
  #run: AbortController | null = null;
  #remarks: Message[] = [];
  /** Rows written by the run in progress. */
  readonly #recorded = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: AssistantOptions) {
    this.#options = options;
    const { document, signal, shadowRootOf } = options;
    this.#view = new PageView({ document, signal, shadowRootOf, onChange: () => this.#soon() });
    this.#questions = new Questions(question => {
      const run = question ? 'waiting' : this.#run ? 'running' : this.state.run;
      this.#set({ question, run });
    });
    signal.addEventListener('abort', () => this.#run?.abort({ key: 'reason.stopped' }));
    this.#background(() => this.#refresh(true));
  }

  subscribe(listener: (state: AssistantState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  elementOf(rowId: string): HTMLElement | null {
    return this.#picture?.elements.get(rowId) ?? null;
  }

  dispatch(action: Action): void {
    switch (action.type) {
      case 'refresh':
        this.#background(() => this.#refresh(true));
        break;
      case 'fill-page':
        this.#start(fillInView);
        break;
      case 'fill-all':
        this.#start(fillEverything, true);
        break;
      case 'stop':
        this.#run?.abort({ key: 'reason.stopped' } satisfies Message);
        break;
      case 'write':
        this.#start(session => this.#write(session, action.rowIds));
        break;
      case 'undo':
        this.#start(session => putBack(session, [action.rowId]));
        break;
      case 'undo-all':
        this.#start(session => putBack(session, 'all'));
        break;
      case 'show':
        showOnPage(this.elementOf(action.rowId));
        break;
      case 'choose-page':
        this.#background(() => this.#choosePage());
        break;
      case 'choose-profile':
        this.#background(() => this.#select({ profileId: action.profileId }));
        break;
      case 'choose-employees':
        this.#background(() => this.#select({ chosen: action.ids }));
        break;
      case 'answer':
        this.#questions.answer(action.answer);
        break;
      default:
        action satisfies never;
    }
  }

  async #write(session: Session, rowIds: readonly string[]): Promise<void> {
    const { place, items } = await this.#refresh(false);
    if (!place) return;
    const wanted = items.filter(({ row }) => rowIds.includes(row.id) && row.canWrite);
    await writeItems(
      session,
      place,
      wanted.map(({ item }) => item),
    );
  }

  async #choosePage(): Promise<void> {
    this.#view.choose(null);
    const { signal } = this.#options;
    await askPage(this.#view, question => this.#questions.ask(question, signal));
    await this.#refresh(false);
  }

  async #select(change: { profileId?: string; chosen?: readonly string[] }): Promise<void> {
    const { profileId, chosen, savesTabs } = this.#overview;
    this.#answers.amountPer = null;
    await this.#options.sources.saveSelection({ profileId, chosen, savesTabs, ...change });
    await this.#refresh(true);
  }

  /** Runs one thing at a time, and always ends in a state that says what happened. */
  #start(work: (session: Session) => Promise<void>, isGuided = false): void {
    if (this.#run) return;
    const run = new AbortController();
    this.#run = run;
    this.#remarks = [];
    const signal = AbortSignal.any([run.signal, this.#options.signal]);
    this.#set({ run: 'running', summary: null, remarks: [], progress: null });
    watchHand(this.#options.document, signal, () => {
      // While a question waits, the page is the user's.
      if (!this.state.question) run.abort({ key: 'reason.user-acted' } satisfies Message);
    });
    this.#recorded.clear();
    this.#background(async () => {
      let failure: Message | null = null;
      try {
        await this.#refresh(true);
        if (isBlocking(this.state.blocked)) {
          failure = this.state.blocked;
          return;
        }
        await work(this.#session(signal, isGuided));
      } catch (error) {
        failure = run.signal.aborted ? null : asMessage(error);
      } finally {
        await this.#end(run, failure, isGuided);
      }
    });
  }

  async #end(run: AbortController, failure: Message | null, isGuided: boolean) {
    this.#run = null;
    this.#answers.numbers.clear();
    const written = this.#ledger.all().filter(({ rowId }) => this.#recorded.has(rowId));
    const held = written.filter(({ outcome }) => isHeldOutcome(outcome)).length;
    await this.#refresh(false).catch(() => undefined);
    const left = this.state.rows.filter(isForTheUser).length;
    const stopped = run.signal.aborted;
    // An undo has its own word, and writes nothing to count.
    const [own] = this.#recorded.size === 0 && !isGuided ? this.#remarks.splice(0, 1) : [];
    const done = own ?? doneMessage(held, left, isGuided);
    const summary = failure ?? (stopped ? stopMessage(run.signal) : done);
    run.abort({ key: 'reason.stopped' } satisfies Message);
    this.#set({
      run: stopped || failure ? 'stopped' : 'done',
      progress: null,
      question: null,
      summary,
      remarks: this.#remarks,
    });
  }

  #session(signal: AbortSignal, isGuided: boolean): Session {
    const written = new Set<string>();
    return {
      view: this.#view,
      sources: this.#options.sources,
      ledger: this.#ledger,
      answers: this.#answers,
      declined: new Set(),
      written,
      isGuided,
      signal,
      overview: () => this.#overview,
      reloadOverview: async () => {
        this.#overview = await overviewOnce(this.#options.sources);
      },
      ask: question => this.#questions.ask(question, signal),
      yourTurn: (message, isDone) => this.#questions.yourTurn(message, signal, isDone),
      stop: reason => this.#run?.abort(reason),
      doing: (doing, done, total) => this.#set({ progress: { doing, done, total } }),
      record: (place, filled) => {
        this.#recorded.add(this.#ledger.record(place, filled).rowId);
        if (filled.outcome.wrote !== null) written.add(place.page.id);
        this.#soon();
      },
      remark: message => this.#remarks.push(message),
    };
  }

  async #refresh(reload: boolean): Promise<Picture> {
    if (reload) this.#overview = await overviewOnce(this.#options.sources);
    const drawn = await picture({
      view: this.#view,
      sources: this.#options.sources,
      ledger: this.#ledger,
      answers: this.#answers,
      overview: () => this.#overview,
    });
    this.#picture = drawn;
    if (!this.#run && drawn.isElsewhere) this.#forgetRequest();
    const { profiles, profileId, centre, employees, chosen } = this.#overview;
    const { blocked, page, rows } = drawn;
    this.#set({ profiles, profileId, centre, employees, chosen, blocked, page, rows });
    return drawn;
  }

  /** The form is no longer in view: what follows is another request. */
  #forgetRequest(): void {
    if (this.#ledger.all().length > 0) this.#set({ summary: null, remarks: [] });
    this.#ledger.clear();
    this.#answers.amountPer = null;
    this.#answers.fillsPastProfile = false;
  }

  /** The page changed: look at it again, once it has calmed down. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#background(() => this.#refresh(false)), 150);
  }

  #set(change: Partial<AssistantState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener(this.state);
  }

  #background(work: () => Promise<unknown>): void {
    work().catch(error => {
      if (!this.#options.signal.aborted) this.#set({ summary: asMessage(error) });
    });
  }
}
