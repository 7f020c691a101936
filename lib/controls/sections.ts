import { isHint, isSentence, splitLabel } from './label-text.ts';
import type { Layout } from './layout.ts';
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
    const heading = layout
      .runsBetween(Math.max(from, unit.order - 400), unit.order)
      .findLast(
        run => isHeading(run, unit, layout, named) && !layout.isBesideAnother(run, element),
      );
    if (heading) add(heading.text);
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
  if (run.role === 'heading' || run.role === 'legend') return layout.isSeen(run);
  if (run.role !== 'text' || run.owner || run.text.length > 80 || isSentence(run.text))
    return false;
  return layout.isSeen(run);
}
