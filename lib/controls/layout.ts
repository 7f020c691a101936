import { hasLayout, isClipped, isVisible } from '../dom/visible.ts';
import { isHint } from './label-text.ts';
import type { Run, Survey } from './survey.ts';
import { ancestorsOf, type Unit } from './unit.ts';
import { lowerBound } from './within.ts';

/** The survey and its units, indexed for the questions that labels and sections ask. */
export class Layout {
  readonly survey: Survey;
  readonly units: readonly Unit[];
  readonly hasBoxes: boolean;
  readonly #elements: ReadonlySet<Element>;
  readonly #unitOrders: readonly number[];
  readonly #runOrders: readonly number[];
  readonly #byOwner = new Map<Element, Run[]>();
  readonly #rects = new Map<Run | Unit, DOMRect>();
  readonly #seen = new Map<Run, boolean>();
  readonly #hints = new Map<Run, boolean>();
  readonly #shut = new Map<Element, boolean>();

  constructor(survey: Survey, units: readonly Unit[], document: Document) {
    this.survey = survey;
    this.units = units;
    this.hasBoxes = hasLayout(document);
    const members = units.flatMap(unit => unit.members.map(({ element }) => element));
    this.#elements = new Set([...units.map(({ element }) => element), ...members]);
    this.#unitOrders = units.map(unit => unit.order);
    this.#runOrders = survey.runs.map(run => run.order);
    for (const run of survey.runs) {
      if (!run.owner) continue;
      const owned = this.#byOwner.get(run.owner);
      if (owned) owned.push(run);
      else this.#byOwner.set(run.owner, [run]);
    }
  }

  ownedBy(element: Element): readonly Run[] {
    return this.#byOwner.get(element) ?? [];
  }

  /** The element is a control, or a member of one, that a person sees. */
  isUnit(element: Element): boolean {
    return this.#elements.has(element);
  }

  /** Number of units inside an element. */
  countIn(element: Element): number {
    const span = this.survey.span.get(element);
    if (!span) return 0;
    return lowerBound(this.#unitOrders, span[1] + 1) - lowerBound(this.#unitOrders, span[0]);
  }

  unitsBetween(from: number, to: number): readonly Unit[] {
    const orders = this.#unitOrders;
    return this.units.slice(lowerBound(orders, from), lowerBound(orders, to));
  }

  /** Runs from `from` (included) to `to` (excluded). */
  runsBetween(from: number, to: number): readonly Run[] {
    const orders = this.#runOrders;
    return this.survey.runs.slice(lowerBound(orders, from), lowerBound(orders, to));
  }

  /** Elements around the unit, nearest first, with what they span. */
  *around(unit: Unit): Generator<{ element: Element; from: number; to: number; count: number }> {
    // A question often stands inside the element that holds its answers.
    const home = unit.members.length > 0 ? [unit.element] : [];
    for (const element of [...home, ...ancestorsOf(unit.element, this.survey)]) {
      const [from, to] = this.survey.span.get(element) ?? [unit.order, unit.end];
      yield { element, from, to, count: this.countIn(element) };
    }
  }

  /** Whether a person sees the text. */
  isSeen(run: Run): boolean {
    const known = this.#seen.get(run);
    if (known !== undefined) return known;
    const seen = isVisible(run.holder) && !(this.hasBoxes && isClipped(run.holder, this.#shut));
    this.#seen.set(run, seen);
    return seen;
  }

  /** The text helps without naming (« 15 caractères maximum »). */
  isHint(run: Run): boolean {
    const known = this.#hints.get(run);
    if (known !== undefined) return known;
    const hint = isHint(run.text);
    this.#hints.set(run, hint);
    return hint;
  }

  rectOf(thing: Run | Unit): DOMRect {
    const known = this.#rects.get(thing);
    if (known) return known;
    const rect = 'node' in thing ? textRect(thing.node) : thing.element.getBoundingClientRect();
    this.#rects.set(thing, rect);
    return rect;
  }

  /** The run belongs to a block of its own unit: the element under `top` that holds it has a control. */
  isBesideAnother(run: Run, top: Element): boolean {
    let child: Element | null | undefined = run.holder;
    for (; child && child !== top; child = this.survey.parent.get(child)) {
      if (this.countIn(child) > 0) return true;
    }
    return false;
  }
}

function textRect(node: Text): DOMRect {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}
