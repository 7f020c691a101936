import type { Review } from '../checks/review.ts';
import type { Control } from '../controls/control.ts';
import type { Page } from '../portal/page.ts';
import { HeldRequest } from './held-request.ts';
import type { Match } from './match.ts';
import type { Look } from './page-view.ts';
import { placedTexts } from './placed-texts.ts';
import type { CheckedFinding, CheckRequest, Sources } from './sources.ts';
import type { AssistantState, ShownFinding } from './state.ts';

/** What the panel shows of the checks. */
export type Judgement = Pick<AssistantState, 'findings' | 'review'>;

interface Host {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly sources: Pick<Sources, 'check'>;
  /** A field was left: what the page holds is to be looked at again. */
  readonly onLeft: () => void;
  readonly amountPer: () => 'employee' | 'request' | null;
}

/** What a person types in letter after letter: while they do, nothing is said of it. */
const TYPED: readonly Control['kind'][] = ['text', 'textarea', 'number', 'date', 'phone', 'search'];

/** The checks of one portal tab: what was seen of the request, and what the rules find in it. */
export class PageChecks {
  readonly #host: Host;
  readonly #request = new HeldRequest();
  /** What was asked last, so that the same page is not judged twice. */
  #asked = '';
  #found: readonly CheckedFinding[] = [];
  #review: Review | null = null;
  /** The fields of the page in view, by their place in the request. */
  #elements: ReadonlyMap<string, HTMLElement> = new Map();
  readonly #left = new Set<string>();
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    const { document, signal } = host;
    document.addEventListener('focusout', event => this.#leave(event), { capture: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.#leaving));
  }

  /** Keeps what the page in view holds now: a run passes by people and tabs that it then leaves. */
  keep({ recognised, texts }: Look): void {
    if (recognised?.sure) this.#read(recognised.page, recognised.matches);
    if (recognised?.page.id === 'synthese') this.#request.readRecap(placedTexts(texts));
  }

  /** Judges it, with what was seen of the other tabs. */
  async look(look: Look): Promise<Judgement> {
    this.keep(look);
    const { seen } = this.#request;
    if (seen.blocks.length === 0) return { findings: [], review: null };
    const form = look.form === 'contract' ? look.form : 'request';
    const asking: CheckRequest = { ...seen, form, amountPer: this.#host.amountPer() };
    const text = JSON.stringify(asking);
    if (text !== this.#asked) {
      const { findings, review } = await this.#host.sources.check(asking);
      this.#found = findings;
      this.#review = review;
      this.#asked = text;
    }
    return { findings: this.#shown(), review: this.#review };
  }

  /** What was found, as it stands on the page in view. */
  #shown(): readonly ShownFinding[] {
    return this.#found.map(finding => {
      const place = placeOf(finding.pageId, finding.block, finding.field);
      const isAwaited = finding.isAwaited && !this.#left.has(place);
      return { ...finding, isAwaited, canShow: this.#elements.has(place) };
    });
  }

  elementOf(id: string): HTMLElement | null {
    const finding = this.#found.find(each => each.id === id);
    if (!finding) return null;
    return this.#elements.get(placeOf(finding.pageId, finding.block, finding.field)) ?? null;
  }

  /** What is stored changed: the same page may be judged otherwise. */
  forgetAnswer(): void {
    this.#asked = '';
  }

  /** Another request begins. */
  clear(): void {
    this.#request.clear();
    this.#found = [];
    this.#review = null;
    this.#asked = '';
    this.#elements = new Map();
    this.#left.clear();
  }

  #read(page: Page, matches: readonly Match[]): void {
    const active = activeIn(this.#host.document);
    const isInUse = ({ kind, element, parts }: Control) =>
      active !== null &&
      TYPED.includes(kind) &&
      [element, ...parts.map(part => part.element)].some(box => box.contains(active));
    this.#request.look(page, matches, isInUse);
    this.#elements = new Map(
      matches.flatMap(({ field, block, control }) => {
        const place = placeOf(page.id, this.#request.blockOf(page, block), field.key);
        return control ? [[place, control.element] as const] : [];
      }),
    );
  }

  #leave(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    for (const [place, element] of this.#elements) {
      if (element === target || element.contains(target)) this.#left.add(place);
    }
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(this.#host.onLeft, 60);
  }
}

function placeOf(page: string, block: number, field: string): string {
  return `${page}.${block}.${field}`;
}

/** The element that has the focus, inside whatever holds it. */
function activeIn(document: Document): Element | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = inner.shadowRoot?.activeElement ?? null) active = inner;
  return active === document.body ? null : active;
}
