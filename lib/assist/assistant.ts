import { bringIntoView } from '../dom/gesture.ts';
import { PAGES } from '../portal/pages.ts';
import { fillForm } from './fill-form.ts';
import { writeItems } from './fill-page.ts';
import { guidedRun } from './guided-run.ts';
import { EMPTY_OVERVIEW, INITIAL_STATE } from './initial-state.ts';
import { isHeldOutcome, isUndoable, Ledger } from './ledger.ts';
import type { Message } from './outcome.ts';
import { PageView } from './page-view.ts';
import { Questions } from './questions.ts';
import { type Picture, picture } from './rows.ts';
import type { Answers, Session } from './session.ts';
import type { Overview, Sources } from './sources.ts';
import type { Action, Assistant, AssistantState } from './state.ts';
import { undo } from './undo.ts';
import { watchHand } from './user-hand.ts';

export interface AssistantOptions {
  readonly document: Document;
  /** Ends everything: the extension was reloaded or the page left. */
  readonly signal: AbortSignal;
  readonly sources: Sources;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
}

export interface PageAssistant extends Assistant {
  /** The element of a row on the page in view, for the marks. */
  elementOf(rowId: string): HTMLElement | null;
}

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
        this.#start(session => this.#fillPage(session));
        break;
      case 'fill-all':
        this.#start(session => this.#fillAll(session));
        break;
      case 'stop':
        this.#run?.abort({ key: 'reason.stopped' } satisfies Message);
        break;
      case 'write':
        this.#start(session => this.#write(session, action.rowIds));
        break;
      case 'undo':
        this.#start(session => this.#undo(session, [action.rowId]));
        break;
      case 'undo-all':
        this.#start(session => this.#undo(session, this.#undoable()));
        break;
      case 'show':
        this.#show(action.rowId);
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

  async #fillPage(session: Session): Promise<void> {
    const { recognised, texts } = await session.view.lookAgain();
    // The Salariés tab shows no field until a form is open: its title tells it.
    const page = recognised?.page ?? pageByTitle(texts);
    if (!page) return void (await this.#askPage(session.signal));
    if (await this.#isRefusedAsPast(session)) return;
    await fillForm(session, page);
    if (PAGES.find(({ id }) => id === page.id)?.tab) return;
    // A dialog of « Nouvelle demande »: the next act is the user's.
    session.remark({ key: 'your-turn.continue' });
  }

  async #fillAll(session: Session): Promise<void> {
    if (await this.#isRefusedAsPast(session)) return;
    await guidedRun(session);
  }

  /** A training that is over is filled in again only on the user's word. */
  async #isRefusedAsPast(session: Session): Promise<boolean> {
    const { profiles, profileId } = this.#overview;
    const profile = profiles.find(({ id }) => id === profileId);
    if (!profile?.past || this.#answers.fillsPastProfile) return false;
    const { title, end } = profile;
    const { fill } = await session.ask<'past-profile'>({ kind: 'past-profile', title, end });
    this.#answers.fillsPastProfile = fill;
    return !fill;
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

  #undoable(): string[] {
    return this.state.rows.filter(({ canUndo }) => canUndo).map(({ id }) => id);
  }

  /** Last written first: what a field made appear goes before it. */
  async #undo(session: Session, rowIds: readonly string[]): Promise<void> {
    let back = 0;
    let left = 0;
    for (const entry of [...this.#ledger.all()].reverse()) {
      if (!rowIds.includes(entry.rowId) || !isUndoable(entry)) continue;
      session.signal.throwIfAborted();
      const result = await undo(entry, session.view, session.signal);
      if (result.done) {
        back++;
        this.#ledger.replace({ ...entry, undone: true });
      } else {
        left++;
        this.#ledger.replace({ ...entry, outcome: { ...entry.outcome, reason: result.reason } });
      }
    }
    const params = { count: back, left };
    session.remark({ key: left > 0 ? 'summary.undone-partly' : 'summary.undone', params });
  }

  #show(rowId: string): void {
    const element = this.elementOf(rowId);
    if (!element) return;
    bringIntoView(element);
    const frames = [{ outline: '3px solid #0b7285' }, { outline: '3px solid transparent' }];
    element.animate(frames, { duration: 1800, easing: 'ease-in' });
  }

  async #choosePage(): Promise<void> {
    this.#view.choose(null);
    await this.#askPage(this.#options.signal);
  }

  /** « Quelle page est-ce ? » : what matches by label can be filled all the same. */
  async #askPage(signal: AbortSignal): Promise<void> {
    const pages = PAGES.map(({ id, name }) => ({ id, name }));
    const { pageId } = await this.#questions.ask<'which-page'>(
      { kind: 'which-page', pages },
      signal,
    );
    this.#view.choose(PAGES.find(({ id }) => id === pageId) ?? null);
    await this.#refresh(false);
  }

  async #select(change: { profileId?: string; chosen?: readonly string[] }): Promise<void> {
    const { profileId, chosen, savesTabs } = this.#overview;
    this.#answers.amountPer = null;
    await this.#options.sources.saveSelection({ profileId, chosen, savesTabs, ...change });
    await this.#refresh(true);
  }

  /** Runs one thing at a time, and always ends in a state that says what happened. */
  #start(work: (session: Session) => Promise<void>): void {
    if (this.#run) return;
    const run = new AbortController();
    this.#run = run;
    this.#remarks = [];
    const signal = AbortSignal.any([run.signal, this.#options.signal]);
    this.#set({ run: 'running', summary: null, progress: null });
    watchHand(this.#options.document, signal, () => {
      // While a question waits, the page is the user's.
      if (!this.state.question) run.abort({ key: 'reason.user-acted' } satisfies Message);
    });
    const before = new Set(this.#ledger.all().map(entry => entry.outcome));
    this.#background(async () => {
      let failure: Message | null = null;
      try {
        await this.#refresh(true);
        if (this.state.blocked && this.state.blocked.key !== 'blocked.page-unknown') return;
        await work(this.#session(signal));
      } catch (error) {
        failure = run.signal.aborted ? null : asMessage(error);
      } finally {
        await this.#end(run, before, failure);
      }
    });
  }

  async #end(run: AbortController, before: ReadonlySet<unknown>, failure: Message | null) {
    this.#run = null;
    this.#answers.numbers.clear();
    const written = this.#ledger.all().filter(({ outcome }) => !before.has(outcome));
    const held = written.filter(({ outcome }) => isHeldOutcome(outcome)).length;
    await this.#refresh(false).catch(() => undefined);
    const left = this.state.rows.filter(({ status }) => needsALook(status)).length;
    const stopped = run.signal.aborted;
    const summary: Message =
      failure ?? (stopped ? stopMessage(run.signal) : doneMessage(held, left));
    const remark = this.#remarks[0];
    run.abort({ key: 'reason.stopped' } satisfies Message);
    this.#set({
      run: stopped || failure ? 'stopped' : 'done',
      progress: null,
      question: null,
      summary: stopped || failure ? summary : (remark ?? summary),
    });
  }

  #session(signal: AbortSignal): Session {
    return {
      view: this.#view,
      sources: this.#options.sources,
      ledger: this.#ledger,
      answers: this.#answers,
      signal,
      overview: () => this.#overview,
      reloadOverview: () => this.#loadOverview(),
      ask: question => this.#questions.ask(question, signal),
      yourTurn: (message, isDone) => this.#questions.yourTurn(message, signal, isDone),
      doing: (doing, done, total) => this.#set({ progress: { doing, done, total } }),
      record: (place, filled) => {
        this.#ledger.record(place, filled);
        this.#soon();
      },
      remark: message => this.#remarks.push(message),
    };
  }

  async #loadOverview(): Promise<Overview> {
    let overview = await this.#options.sources.overview();
    const usable = overview.profiles.filter(({ past }) => !past);
    const [only] = usable.length > 0 ? usable : overview.profiles;
    // One training to choose from needs no choice.
    if (!overview.profileId && only && (usable.length === 1 || overview.profiles.length === 1)) {
      const { chosen, savesTabs } = overview;
      await this.#options.sources.saveSelection({ profileId: only.id, chosen, savesTabs });
      overview = await this.#options.sources.overview();
    }
    this.#overview = overview;
    return overview;
  }

  async #refresh(reload: boolean): Promise<Picture> {
    if (reload) await this.#loadOverview();
    const drawn = await picture({
      view: this.#view,
      sources: this.#options.sources,
      ledger: this.#ledger,
      answers: this.#answers,
      overview: () => this.#overview,
    });
    this.#picture = drawn;
    const { profiles, profileId, centre, employees, chosen } = this.#overview;
    const { blocked, page, rows } = drawn;
    this.#set({ profiles, profileId, centre, employees, chosen, blocked, page, rows });
    return drawn;
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

function needsALook(status: string): boolean {
  return !['held', 'held-reformatted', 'same', 'yours', 'missing', 'locked'].includes(status);
}

function doneMessage(held: number, left: number): Message {
  if (held === 0 && left === 0) return { key: 'summary.nothing' };
  return { key: 'summary.page', params: { held, left } };
}

function stopMessage(signal: AbortSignal): Message {
  const key = (signal.reason as Message | undefined)?.key; // Aborted with a message, by this class.
  return { key: key === 'reason.user-acted' ? 'summary.user-acted' : 'summary.stopped' };
}

function asMessage(error: unknown): Message {
  const what = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 120) : 'Error';
  return { key: 'summary.failed', params: { what } };
}

function pageByTitle(texts: Parameters<typeof titleIn>[1]) {
  return PAGES.find(page => page.tab && titleIn(page.name, texts)) ?? null;
}

function titleIn(name: string, texts: readonly { text: string; role: string }[]): boolean {
  return texts.some(({ text, role }) => role === 'heading' && text === name);
}
