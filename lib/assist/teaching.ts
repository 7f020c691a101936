import type { Control } from '../controls/control.ts';
import { type Correction, correctionId, correctionOf } from '../corrections/correction.ts';
import { learn } from '../corrections/learn.ts';
import { localDay } from '../identifiers/date.ts';
import { controlAt, inPage, type Rect, type Spot } from './control-at.ts';
import type { Filled } from './fill.ts';
import { isHeldOutcome } from './ledger.ts';
import { match } from './match.ts';
import type { Message } from './outcome.ts';
import type { PageAssistant } from './page-assistant.ts';
import type { PageView } from './page-view.ts';
import type { Place } from './place.ts';
import type { Picture } from './rows.ts';
import type { Overview, Sources } from './sources.ts';
import type { AssistantState } from './state.ts';
import { suits } from './taught.ts';

interface Host {
  readonly view: PageView;
  readonly sources: Sources;
  readonly shadowRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  overview(): Overview;
  picture(): Picture | null;
  state(): AssistantState;
  set(change: Partial<AssistantState>): void;
  refresh(reload: boolean): Promise<Picture>;
}

/** « Montrer le champ »: the user points at a control, and what it is is remembered. */
export class Teaching implements Pick<PageAssistant, 'windows' | 'boxAt'> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  start(rowId: string): void {
    const item = this.#itemOf(rowId);
    if (!item?.row.teaching?.canPoint) return;
    const label = item.item.field.labels[0] ?? item.row.label;
    this.#host.set({ pointing: { rowId, label, said: null } });
  }

  cancel(): void {
    if (this.#host.state().pointing) this.#host.set({ pointing: null });
  }

  /** The row that is being shown may leave the page meanwhile. */
  follow(): void {
    const { pointing } = this.#host.state();
    if (pointing && !this.#itemOf(pointing.rowId)) this.cancel();
  }

  windows(): readonly Window[] {
    return this.#host.view.roots.flatMap(root =>
      root.nodeType === 9 ? ((root as Document).defaultView ?? []) : [],
    );
  }

  boxAt(spot: Spot): Rect | null {
    const control = this.#controlAt(spot);
    return control && inPage(control);
  }

  /** Learns the control there, or says why it cannot be the one; then pointing goes on. */
  async point(spot: Spot): Promise<void> {
    const { pointing } = this.#host.state();
    const item = pointing && this.#itemOf(pointing.rowId);
    if (!pointing || !item) return this.cancel();
    const learned = this.#learn(item, this.#controlAt(spot));
    const refused =
      'key' in learned
        ? learned
        : (await this.#host.sources.saveCorrection(learned))
          ? null
          : { key: 'teach.personal' };
    if (refused || 'key' in learned) {
      return this.#host.set({ pointing: { ...pointing, said: refused } });
    }
    await this.#forgetOthersOn(learned);
    await this.#host.refresh(true);
    const params = { label: learned.label, field: pointing.label };
    this.#host.set({ pointing: null, summary: { key: 'teach.learned', params } });
  }

  async forget(rowId: string): Promise<void> {
    const taught = this.#itemOf(rowId)?.taught;
    if (!taught) return;
    await this.#host.sources.forgetCorrection(taught.correction.id);
    await this.#host.refresh(true);
    this.#host.set({ summary: { key: 'teach.forgotten' } });
  }

  /** The user let an imported proposal be written, and it held: from now on it is their own. */
  confirm({ page }: Place, { item, outcome }: Filled): void {
    const { view, sources } = this.#host;
    const isIt = (each: Correction) =>
      each.id === correctionId({ pageId: page.id, field: item.field.key });
    const correction = this.#host.overview().corrections.find(isIt);
    if (correction?.origin !== 'imported' || !isHeldOutcome(outcome)) return;
    if (!view.taught(item.field.key, item.block)?.fits) return;
    sources.saveCorrection({ ...correction, origin: 'mine' }).catch(() => undefined);
  }

  #itemOf(rowId: string) {
    return this.#host.picture()?.items.find(({ row }) => row.id === rowId) ?? null;
  }

  #controlAt(spot: Spot): Control | null {
    return controlAt(this.#host.view.controls, { ...spot, element: this.#inner(spot) });
  }

  /** Into shadow roots: the page only tells their host. */
  #inner({ element, x, y }: Spot): Element {
    const root = this.#host.shadowRootOf?.(element) ?? element.shadowRoot;
    const inside =
      x === undefined || y === undefined ? root?.activeElement : root?.elementFromPoint(x, y);
    if (!inside || inside === element) return element;
    return this.#inner({
      element: inside,
      ...(x === undefined || y === undefined ? {} : { x, y }),
    });
  }

  #learn({ row, item, place }: Picture['items'][number], control: Control | null) {
    const refuse = (key: string): Message => ({ key, params: { label: row.label } });
    if (!control) return refuse('teach.no-control');
    const { page } = place;
    const { field } = item;
    if (!suits(field, control)) return refuse(`teach.is-${control.kind}`);
    const isPersons = field.repeat === 'employee';
    const names = [
      ...this.#host.overview().employees.map(({ name }) => name),
      // What the page says of somebody who is in no list of ours.
      ...(isPersons ? this.#saidOfSomebody() : []),
    ];
    const headings = [...page.headings, ...page.fields.flatMap(({ section = [] }) => section)];
    const learned = learn(
      { pageId: page.id, field: field.key, learnedAt: localDay(new Date()) },
      control,
      { names, ...(isPersons ? { headings } : {}) },
    );
    if (typeof learned === 'string') return refuse(`teach.${learned}`);
    const correction = correctionOf(learned, 'mine');
    const found = match(page.fields, this.#host.view.controls, [correction]).find(
      each => each.field === field && each.block === item.block,
    );
    if (found?.control !== control) {
      return { key: 'teach.several', params: { label: learned.label } };
    }
    return correction;
  }

  #saidOfSomebody(): string[] {
    const items = this.#host.picture()?.items ?? [];
    const isName = (key: string) => /nom/u.test(key);
    return items
      .filter(({ item }) => isName(item.field.key))
      .flatMap(({ row }) => [row.value, row.wanted]);
  }

  /** One control is one field: what said otherwise of it is forgotten. */
  async #forgetOthersOn(learned: Correction): Promise<void> {
    const isSame = (other: Correction) =>
      other.id !== learned.id &&
      other.pageId === learned.pageId &&
      other.kind === learned.kind &&
      other.label === learned.label &&
      String(other.sections) === String(learned.sections);
    for (const { id } of this.#host.overview().corrections.filter(isSame)) {
      await this.#host.sources.forgetCorrection(id);
    }
  }
}
