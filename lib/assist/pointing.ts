import type { Control } from '../controls/control.ts';
import type { Correction } from '../corrections/correction.ts';
import { learn } from '../corrections/learn.ts';
import { localDay } from '../identifiers/date.ts';
import { controlAt, inPage, type Rect, type Spot } from './control-at.ts';
import type { Message } from './outcome.ts';
import type { Picture } from './rows.ts';
import type { PointingHost } from './teaching.ts';

/** The user points at a control, and what it is is remembered. */
export class Pointing {
  readonly #host: PointingHost;

  constructor(host: PointingHost) {
    this.#host = host;
  }

  /** The windows whose clicks count meanwhile: the page's and its frames'. */
  windows(): readonly Window[] {
    return this.#host.view.roots.flatMap(root =>
      root.nodeType === 9 ? ((root as Document).defaultView ?? []) : [],
    );
  }

  /** Where the control stands, in the page's window, that the pointer or the keyboard is on. */
  boxAt(spot: Spot): Rect | null {
    const control = this.#controlAt(spot);
    return control && inPage(control);
  }

  /** Learns the control there, or says why it cannot be the one; then pointing goes on. */
  async point(spot: Spot): Promise<void> {
    const { pointing } = this.#host.state();
    const item = pointing && this.#itemOf(pointing.rowId);
    if (!pointing || !item) return this.#host.set({ pointing: null });
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
    if (!this.#host.suits(field, control)) return refuse(`teach.is-${control.kind}`);
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
    const correction = this.#host.correctionOf(learned, 'mine');
    const found = this.#host
      .match(page.fields, this.#host.view.controls, [correction])
      .find(each => each.field === field && each.block === item.block);
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
