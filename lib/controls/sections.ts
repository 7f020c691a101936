import { isPlaceholder } from './candidate.ts';
import { isHint, isSentence, splitLabel } from './label-text.ts';
import type { Layout } from './layout.ts';
import { isProminent } from './prominence.ts';
import { isMember } from './proximity.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';

/**
 * The headings a unit stands under, nearest first: real ones, legends, named groups, and short
 * texts that stand directly in a block around it without naming any control.
 */
export function sectionsOf(unit: Unit, layout: Layout, named: ReadonlySet<Run>): string[] {
  const sections: string[] = [];
  const add = (text: string) => {
    const { core } = splitLabel(text);
    if (core && !sections.includes(core)) sections.push(core);
  };
  for (const { element, from } of layout.around(unit)) {
    const headings = layout
      .runsBetween(Math.max(from, unit.order - 400), unit.order)
      .filter(run => isHeading(run, unit, layout, named) && !layout.isBesideAnother(run, element))
      .reverse();
    // What is drawn as a heading comes first; a plain text that stands nearer may be a remark.
    const drawn = headings.slice(0, 4).find(isProminent);
    if (drawn) add(drawn.text);
    if (headings[0]) add(headings[0].text);
    const name = element.getAttribute('aria-label');
    if (
      name &&
      /^(?:group|region|form|tabpanel|dialog)$/u.test(element.getAttribute('role') ?? '')
    ) {
      add(name);
    }
    if (sections.length >= 6) break;
  }
  return sections;
}

function isHeading(run: Run, unit: Unit, layout: Layout, named: ReadonlySet<Run>): boolean {
  if (named.has(run) || isMember(run, unit) || isHint(run.text)) return false;
  if (isPlaceholder(run.text)) return false;
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
