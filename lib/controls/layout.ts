import { type Glance, type Rect, rectOf } from '../dom/visible.ts';
import { isHint } from './label-text.ts';
import type { BlockTexts } from './proximity.ts';
import type { Run, Survey } from './survey.ts';
import type { Unit } from './unit.ts';
import { lowerBound } from './within.ts';

/** An element around a unit, with the places it spans and the number of units in it. */
export interface Around {
  /** The one that it stands in. */
  readonly up: Around | null;
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Too wide to name one control, even when it holds only one. */
  readonly isLandmark: boolean;
}

const LANDMARKS = new Set(['BODY', 'MAIN', 'FORM', 'HTML']);

/** The survey and its units, indexed for the questions that labels and sections ask. */
export class Layout {
  readonly survey: Survey;
  readonly units: readonly Unit[];
  readonly hasBoxes: boolean;
  /** The texts of the block of each unit that was asked for them. */
  readonly blocks = new Map<Unit, BlockTexts>();
  /** One for all texts: a range costs more than the rectangle it is asked for. */
  readonly #range: Range;
  readonly #elements: ReadonlySet<Element>;
  readonly #unitOrders: readonly number[];
  readonly #runOrders: readonly number[];
  readonly #byOwner = new Map<Element, Run[]>();
  readonly #rects = new Map<Run | Unit, Rect>();
  readonly #seen = new Map<Run, boolean>();
  readonly #spans = new Map<Element, Around>();
  readonly #prominent = new Map<Run, boolean>();
  readonly #busy = new Map<Element, Element | null>();

  constructor(survey: Survey, units: readonly Unit[], document: Document) {
    this.survey = survey;
    this.units = units;
    this.#range = document.createRange();
    this.hasBoxes = survey.glance.rectOf(document.documentElement).width > 0;
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

  /** The nearest element around the unit, with what it spans; the others stand above it. */
  around(unit: Unit): Around | null {
    // A question often stands inside the element that holds its answers.
    const isGroup = unit.members.length > 0;
    return this.#spanOf(isGroup ? unit.element : this.survey.parentOf(unit.element), unit);
  }

  /** The same blocks stand around many units. */
  #spanOf(element: Element | null, unit: Unit): Around | null {
    if (!element) return null;
    const known = this.#spans.get(element);
    if (known) return known;
    const span = this.survey.span.get(element);
    const [from, to] = span ?? [unit.order, unit.end];
    // A form around one box and nothing else only wraps it.
    const isLandmark = from !== to && LANDMARKS.has(element.tagName);
    const up = this.#spanOf(this.survey.parentOf(element), unit);
    const around = { up, element, from, to, count: this.countIn(element), isLandmark };
    if (span) this.#spans.set(element, around);
    return around;
  }

  /** Whether a person sees the text. */
  isSeen(run: Run): boolean {
    const known = this.#seen.get(run);
    if (known !== undefined) return known;
    const { glance } = this.survey;
    const seen = glance.isVisible(run.holder) && !(this.hasBoxes && glance.isClipped(run.holder));
    this.#seen.set(run, seen);
    return seen;
  }

  /** A heading by its markup, or drawn as one: bold, or larger than the text around. */
  isProminent(run: Run): boolean {
    const known = this.#prominent.get(run);
    if (known !== undefined) return known;
    const prominent = run.role !== 'text' || isDrawnAsHeading(run.holder, this.survey.glance);
    this.#prominent.set(run, prominent);
    return prominent;
  }

  /** The text helps without naming (« 15 caractères maximum »). */
  isHint(run: Run): boolean {
    return isHint(run.text);
  }

  rectOf(thing: Run | Unit): Rect {
    const known = this.#rects.get(thing);
    if (known) return known;
    const rect = 'node' in thing ? this.#textRect(thing) : this.survey.glance.rectOf(thing.element);
    this.#rects.set(thing, rect);
    return rect;
  }

  #textRect({ node }: Run): Rect {
    this.#range.selectNode(node);
    return rectOf(this.#range);
  }

  /** The run belongs to a block of its own unit: the element under `top` that holds it has a control. */
  isBesideAnother(run: Run, top: Element): boolean {
    // `top` holds the unit that is asked about: the nearest one is it, or stands under it.
    const nearest = this.homeOf(run.holder);
    return nearest !== null && nearest !== top;
  }

  /** The nearest element, the one given included, that holds a unit. */
  homeOf(element: Element): Element | null {
    const known = this.#busy.get(element);
    if (known !== undefined) return known;
    const up = this.survey.parentOf(element);
    const nearest = this.countIn(element) > 0 ? element : up ? this.homeOf(up) : null;
    this.#busy.set(element, nearest);
    return nearest;
  }
}

function isDrawnAsHeading(holder: Element, glance: Glance): boolean {
  const { size, weight } = glance.fontOf(holder);
  return weight >= 600 || size > glance.fontOf(holder.ownerDocument.body).size * 1.1;
}
