import { nextTask } from '../dom/settle.ts';
import { PageChecks } from './check-page.ts';
import { fillPage } from './fill-page.ts';
import { INITIAL_STATE } from './initial-state.ts';
import { askPage, fillEverything, fillInView, putBack } from './jobs.ts';
import { Ledger } from './ledger.ts';
import { listed } from './listed.ts';
import type { AssistantOptions, PageAssistant } from './page-assistant.ts';
import { PageView } from './page-view.ts';
import { Questions } from './questions.ts';
import { rememberingValues } from './remembered-values.ts';
import { RequestChosen } from './request-chosen.ts';
import { type Picture, type PictureContext, picture } from './rows.ts';
import { Runs } from './runs.ts';
import type { Answers, Session } from './session.ts';
import { showOnPage } from './show-on-page.ts';
import type { Selection } from './sources.ts';
import type { Action, AssistantState } from './state.ts';
import { asMessage } from './summary.ts';
import { type PointingHost, Teaching } from './teaching.ts';
import { writeChosen } from './write-chosen.ts';

/** The assistant of one portal tab: looks, plans, fills, puts back. One run at a time. */
export const createAssistant = (options: AssistantOptions): PageAssistant =>
  new TabAssistant(options);

class TabAssistant implements PageAssistant {
  state: AssistantState = INITIAL_STATE;
  readonly #options: AssistantOptions;
  /** What the picture of the page is drawn from. */
  readonly #context: PictureContext;
  readonly #listeners = new Map<(state: AssistantState) => void, () => boolean>();
  readonly #ledger = new Ledger();
  readonly #answers: Answers = { amountPer: null, numbers: new Map(), fillsPastProfile: false };
  readonly #view: PageView;
  readonly #questions: Questions;
  readonly #runs: Runs;
  readonly #teaching: Teaching;
  readonly #checks: PageChecks;
  readonly #request: RequestChosen;
  #picture: Picture | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The page changed while nobody was looking. */
  #isStale = false;

  constructor(options: AssistantOptions) {
    this.#options = options;
    const { document, signal, shadowRootOf, beforePointing } = options;
    const sources = rememberingValues(options.sources);
    this.#request = new RequestChosen(sources);
    const onChange = () => this.#soon();
    this.#view = new PageView({ document, signal, shadowRootOf, sources, onChange });
    this.#checks = new PageChecks({
      ...{ document, signal, sources },
      onLeft: () => this.#background(() => this.#readAgain()),
      amountPer: () => this.#answers.amountPer,
    });
    this.#questions = new Questions(question => {
      const run = question ? 'waiting' : this.#runs.isBusy ? 'running' : this.state.run;
      this.#set({ question, run });
    });
    const host = {
      document,
      signal,
      sources,
      shadowRootOf,
      view: this.#view,
      ledger: this.#ledger,
      answers: this.#answers,
      questions: this.#questions,
      overview: () => this.#request.overview,
      reloadOverview: () => this.#reload(),
      picture: () => this.#picture,
      state: () => this.state,
      set: (change: Partial<AssistantState>) => this.#set(change),
      refresh: (reload: boolean) => this.#refresh(reload),
    };
    this.#context = host;
    const background = (work: () => Promise<unknown>) => this.#background(work);
    this.#teaching = new Teaching({ ...host, beforePointing, background });
    this.#runs = new Runs({
      ...host,
      written: (place, filled) => {
        this.#teaching.confirm(place, filled);
        this.#soon();
      },
    });
    this.#background(() => this.#refresh(true));
  }

  subscribe(listener: (state: AssistantState) => void, isLooking = () => true): () => void {
    this.#listeners.set(listener, isLooking);
    if (this.#isStale) this.#soon();
    return () => this.#listeners.delete(listener);
  }

  get isFollowing(): boolean {
    // Though nobody looks: another request makes it forget, and what is typed by hand is checked.
    const isForm = this.#ledger.all().length > 0 || this.state.page?.sure === true;
    return this.#isWatched() || this.#runs.isBusy || isForm;
  }

  #isWatched(): boolean {
    return [...this.#listeners.values()].some(isLooking => isLooking());
  }

  elementOf(rowId: string): HTMLElement | null {
    return this.#picture?.elements.get(rowId) ?? this.#checks.elementOf(rowId);
  }

  forPointing(): PointingHost {
    return this.#teaching.forPointing();
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
        this.#runs.stop();
        break;
      case 'write':
        this.#start(async run => writeChosen(run, await this.#refresh(false), action, fillPage));
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
      case 'point':
        this.#background(() => this.#teaching.start(action.rowId, () => this.#runs.isBusy));
        break;
      case 'stop-pointing':
        this.#teaching.cancel();
        break;
      case 'forget':
        this.#background(() => this.#teaching.forget(action.rowId));
        break;
      case 'choose-page':
        this.#background(() => this.#choosePage());
        break;
      case 'choose-profile':
        this.#background(() => this.#select({ profileId: action.profileId }));
        break;
      case 'choose-employees':
        this.#background(() => this.#select({ chosen: this.#request.chosenAfter(action) }));
        break;
      case 'answer-wages':
        this.#background(() => this.#select({ wages: action.wages }));
        break;
      case 'answer':
        this.#questions.answer(action.answer);
        break;
      default:
        action satisfies never;
    }
  }

  #start(work: (session: Session) => Promise<void>, isGuided = false): void {
    this.#background(() => this.#runs.start(work, isGuided));
  }

  async #choosePage(): Promise<void> {
    this.#view.choose(null);
    await askPage(this.#view, question => this.#questions.ask(question, this.#options.signal));
    await this.#refresh(false);
  }

  async #select(change: Partial<Selection>): Promise<void> {
    const keeping = this.#request.choose(change);
    const { profileId, chosen, wages = null } = this.#request.overview;
    this.#set({ profileId, chosen, wages });
    if (change.wages === undefined) this.#answers.amountPer = null;
    if (await keeping) await this.#refresh(true);
  }

  async #reload(): Promise<void> {
    await this.#request.load();
    this.#view.learn(this.#request.overview.corrections);
  }

  async #refresh(reload: boolean): Promise<Picture> {
    // What is stored comes while the page is looked at.
    if (reload) await Promise.all([this.#reload(), this.#view.lookAgain()]);
    const drawn = await picture(this.#context);
    // What is read, shown and judged in one go holds back whoever is typing.
    await nextTask();
    this.#picture = drawn;
    if (!this.#runs.isBusy && drawn.isElsewhere) this.#forgetRequest();
    const { blocked, page, rows } = drawn;
    this.#set({ ...listed(this.#request.overview), blocked, page, rows });
    this.#teaching.follow();
    if (reload) this.#checks.forgetAnswer();
    this.#background(() => this.#check());
    return drawn;
  }

  async #check(): Promise<void> {
    if (this.#runs.isBusy) return this.#checks.keep(await this.#view.look());
    await nextTask();
    this.#set(await this.#checks.look(await this.#view.look()));
  }

  /** What a person types changes nothing that can be observed but the field itself. */
  async #readAgain(): Promise<void> {
    if (this.#runs.isBusy || !this.isFollowing) return;
    await this.#view.lookAgain();
    await this.#refresh(false);
  }

  /** The form is no longer in view: what follows is another request. */
  #forgetRequest(): void {
    if (this.#ledger.all().length > 0) this.#set({ summary: null, remarks: [] });
    this.#ledger.clear();
    this.#checks.clear();
    this.#answers.amountPer = null;
    this.#answers.fillsPastProfile = false;
  }

  /** The page changed: look at it again, once it has calmed down, if that is of use to anybody. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#isStale = !this.isFollowing;
    if (this.#isStale) return;
    const refresh = () => this.#background(() => this.#refresh(false));
    this.#timer = setTimeout(refresh, this.#isWatched() ? 150 : 600);
  }

  #set(change: Partial<AssistantState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners.keys()) listener(this.state);
  }

  #background(work: () => Promise<unknown>): void {
    work().catch(error => {
      if (!this.#options.signal.aborted) this.#set({ summary: asMessage(error) });
    });
  }
}
