import type { Control } from '../controls/control.ts';
import { type PageScan, scanPage } from '../controls/scan.ts';
import type { Correction } from '../corrections/correction.ts';
import { isOurs } from '../dom/ours.ts';
import { nextTask, until } from '../dom/settle.ts';
import type { Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';
import { SCREENS } from '../portal/screens.ts';
import { namesIn } from './aside.ts';
import { learnCues } from './cues.ts';
import { contractForm, type Form, formOf } from './forms.ts';
import { forgetScores, type Match, match } from './match.ts';
import { PageWatch } from './page-watch.ts';
import { type Recognised, recogniseInSteps, recogniseStill } from './recognise.ts';
import { saysAny } from './says.ts';
import type { Sources } from './sources.ts';
import { usableOn } from './taught.ts';

export interface PageViewOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Asked for the tabs of a contract's form, when one is in view. */
  readonly sources: Pick<Sources, 'contractPages' | 'cues'>;
  readonly onChange: () => void;
}

/** Milliseconds for a form that is being drawn anew to stand there again. */
const REDRAWN = 1500;

/** Milliseconds for a form that a press asks for: a slow computer before a slow portal takes seconds. */
const OPENS = 8000;

/** What is on the screen now. */
export interface Look extends PageScan {
  readonly form: Form;
  readonly recognised: Recognised | null;
}

/** The page in view, looked at again only when something changed in it. */
export class PageView {
  readonly document: Document;
  readonly #options: PageViewOptions;
  readonly #watch: PageWatch;
  #look: Look | null = null;
  /** The look in progress. */
  #looking: Promise<Look> | null = null;
  /** The page being filled, as it was last told: a dialog may have stood before it since. */
  #filled: Recognised | null = null;
  /** It changed during several looks in a row: until it rests, it is looked at as it is. */
  #isRestless = false;
  /** Chosen by the user when nothing recognises the page. */
  #chosen: Page | null = null;
  #corrections: readonly Correction[] = [];
  #contract: readonly Page[] | null = null;
  /** After a wait in vain for what is gone, by the page's clock: what else is gone is not waited for. */
  #impatientUntil = 0;

  constructor(options: PageViewOptions) {
    this.document = options.document;
    this.#options = options;
    this.#watch = new PageWatch(options.onChange, options.signal);
    this.#watch.observe(options.document);
    this.#learnCues(PAGES).catch(() => undefined);
  }

  /** The words of other forms, a moment after the first look: few pages need them. */
  async #learnCues(pages: readonly Page[]): Promise<void> {
    learnCues(pages, await this.#options.sources.cues());
    forgetScores();
    this.#watch.isStale = true;
    this.#options.onChange();
  }

  get roots(): readonly (Document | ShadowRoot)[] {
    return this.#look?.roots ?? [this.document];
  }

  /** The controls at the last look. */
  get controls(): readonly Control[] {
    return this.#look?.controls ?? [];
  }

  choose(page: Page | null): void {
    this.#chosen = page;
    this.#watch.isStale = true;
  }

  /** What the user and their network taught about the pages. */
  learn(corrections: readonly Correction[]): void {
    if (JSON.stringify(corrections) === JSON.stringify(this.#corrections)) return;
    this.#corrections = corrections;
    this.#watch.isStale = true;
  }

  /** While the page in view is filled, it is the same as long as nothing of it goes. */
  async whileFilling(work: () => Promise<void>): Promise<void> {
    this.#filled = this.#look?.recognised ?? null;
    try {
      await work();
    } finally {
      this.#filled = null;
    }
  }

  /** Between two fields that are written, what changes beside all fields waits for the next look. */
  whileWriting(work: () => Promise<void>): Promise<void> {
    return this.#watch.whileWriting(work);
  }

  /** At the same time for whoever asks: a half of two looks is none. */
  look(): Promise<Look> {
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #lookNow(): Promise<Look> {
    for (let turn = 0; this.#watch.isStale || !this.#look; turn++) {
      this.#watch.looking();
      const { signal, shadowRootOf } = this.#options;
      const scan = await scanPage(this.document, { signal, shadowRootOf, skip: isOurs });
      this.#watch.saw(namesIn(scan.texts));
      for (const root of scan.roots) this.#watch.observe(root);
      const form = formOf(scan);
      this.#look = { ...scan, form, recognised: await this.#recognise(scan, form) };
      if (this.#isRestless || turn > 2) break;
    }
    this.#isRestless = this.#watch.isStale;
    return this.#look;
  }

  /** As `look`, after values may have changed without a mutation (messages, states). */
  async lookAgain(): Promise<Look> {
    this.#watch.isStale = true;
    return this.look();
  }

  async #recognise(scan: PageScan, form: Form): Promise<Recognised | null> {
    const pages = await this.#pagesOf(form);
    const still = this.#stillFilled(pages, scan);
    if (still) return still;
    const work = recogniseInSteps(pages, scan, this.#corrections);
    let step = work.next();
    for (let since = 0; !step.done; step = work.next()) {
      if (performance.now() - since < 6) continue;
      await nextTask();
      since = performance.now();
    }
    const found = step.value;
    if (found?.page === this.#filled?.page) this.#filled = found;
    if (found || !this.#chosen) {
      if (found) this.#chosen = null;
      return found;
    }
    const page = this.#chosen;
    const usable = usableOn(page, this.#corrections, false);
    return { page, sure: false, matches: match(page.fields, scan.controls, usable) };
  }

  #stillFilled(pages: readonly Page[], scan: PageScan): Recognised | null {
    if (!this.#filled || !pages.includes(this.#filled.page)) return null;
    const still = recogniseStill(this.#filled, scan, this.#corrections);
    this.#filled = still ?? this.#filled;
    return still;
  }

  async #pagesOf(form: Form): Promise<readonly Page[]> {
    if (form === 'request') return PAGES;
    if (form === 'apprenticeship') return [];
    if (!this.#contract) {
      const own = await this.#options.sources.contractPages();
      this.#contract = contractForm(own);
      this.#learnCues(own).catch(() => undefined);
    }
    return this.#contract;
  }

  /** As `look`; while a form is drawn anew, for an instant nothing of it is recognised. */
  async lookWhenDrawn(signal: AbortSignal): Promise<Look> {
    return this.#lookUntil(({ recognised }) => recognised !== null, signal);
  }

  /** The field's control as `page` stands now, or once it is drawn anew. */
  async controlOf(
    fieldKey: string,
    block: number,
    { page, signal }: { page: Page; signal: AbortSignal },
  ): Promise<Control | null> {
    const own = () => this.#matchOf(fieldKey, block)?.control ?? null;
    await this.#lookUntil(
      ({ recognised }) => own() !== null || (recognised !== null && recognised.page !== page),
      signal,
    );
    return own();
  }

  async #lookUntil(test: (look: Look) => boolean, signal: AbortSignal): Promise<Look> {
    const look = await this.look();
    const isPatient = performance.now() > this.#impatientUntil && !signal.aborted;
    if (!isPatient || test(look)) return look;
    const found = await this.waitFor(test, { signal, timeout: REDRAWN });
    if (!found) this.#impatientUntil = performance.now() + 2 * REDRAWN;
    return found ?? this.look();
  }

  /** What was taught about a field, at the last look. */
  taught(fieldKey: string, block: number): Match['taught'] {
    return this.#matchOf(fieldKey, block)?.taught;
  }

  #matchOf(fieldKey: string, block: number): Match | undefined {
    const matches = this.#look?.recognised?.matches;
    return matches?.find(found => found.field.key === fieldKey && found.block === block);
  }

  /** Whether one of the texts of a situation is in view. */
  async shows(situation: keyof typeof SCREENS): Promise<boolean> {
    const { texts } = await this.look();
    return saysAny(texts, SCREENS[situation]);
  }

  /** Waits until the page in view satisfies `test`; looks again at each change. */
  async waitFor(
    test: (look: Look) => boolean,
    {
      signal,
      timeout = OPENS,
      every = 250,
    }: { signal: AbortSignal; timeout?: number; every?: number },
  ): Promise<Look | null> {
    const end = performance.now() + timeout;
    for (;;) {
      const look = await this.look();
      if (test(look)) return look;
      const left = end - performance.now();
      if (left <= 0) return null;
      await until(() => this.#watch.isStale, {
        signal,
        timeout: Math.min(left, every),
        document: this.document,
      });
      this.#watch.isStale = true;
    }
  }
}
