import { isPlaceholder } from './candidate.ts';
import { isSentence, splitLabel } from './label-text.ts';
import type { Layout } from './layout.ts';
import { isProminent } from './prominence.ts';
import { isMember } from './proximity.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';
import { lowerBound } from './within.ts';

/** Texts looked at above a unit, in one block: a section has its title nearer than that. */
const REACH = 40;
const DEPTH = 6;

/**
 * The texts of a page that may head a section: real headings, legends, and short texts that name
 * no control. Listed once, then looked up from each unit.
 */
export class Headings {
  readonly #runs: readonly Run[];
  readonly #orders: readonly number[];
  readonly #layout: Layout;
  readonly #drawn = new Map<Run, boolean>();

  constructor(layout: Layout, named: ReadonlySet<Run>) {
    this.#layout = layout;
    this.#runs = layout.survey.runs.filter(run => !named.has(run) && isHeading(run, layout));
    this.#orders = this.#runs.map(run => run.order);
  }

  /** The headings a unit stands under, nearest first. */
  of(unit: Unit): string[] {
    const sections: string[] = [];
    const add = (text: string) => {
      const { core } = splitLabel(text);
      if (core && !sections.includes(core)) sections.push(core);
    };
    for (const { element, from } of this.#layout.around(unit)) {
      const above = this.#above(unit, element, from);
      // What is drawn as a heading comes first; a plain text that stands nearer may be a remark.
      const drawn = above.find(run => this.#isDrawn(run));
      if (drawn) add(drawn.text);
      if (above[0]) add(above[0].text);
      const name = element.getAttribute('aria-label');
      if (name && NAMED.test(element.getAttribute('role') ?? '')) add(name);
      if (sections.length >= DEPTH) break;
    }
    return sections;
  }

  #isDrawn(run: Run): boolean {
    const known = this.#drawn.get(run) ?? isProminent(run);
    this.#drawn.set(run, known);
    return known;
  }

  /** The nearest headings that stand directly in a block, before the unit. */
  #above(unit: Unit, block: Element, from: number): Run[] {
    const found: Run[] = [];
    const start = lowerBound(this.#orders, unit.order) - 1;
    for (let index = start; index >= 0 && index > start - REACH && found.length < 4; index--) {
      const run = this.#runs[index];
      if (!run || run.order < from) break;
      if (!isMember(run, unit) && !this.#layout.isBesideAnother(run, block)) found.push(run);
    }
    return found;
  }
}

const NAMED = /^(?:group|region|form|tabpanel|dialog)$/u;

function isHeading(run: Run, layout: Layout): boolean {
  if (layout.isHint(run) || isPlaceholder(run.text)) return false;
  if (run.role === 'heading' || run.role === 'legend') return layout.isSeen(run);
  if (run.role === 'header-cell') return isAlone(run) && layout.isSeen(run);
  if (run.role !== 'text' || run.owner || run.text.length > 80 || isSentence(run.text))
    return false;
  return layout.isSeen(run);
}

/** A header cell that spans its row is the title of the rows below. */
function isAlone(run: Run): boolean {
  const row = run.holder.closest('tr, [role=row]');
  return row !== null && row.childElementCount === 1;
}
