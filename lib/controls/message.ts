import { tidy } from '../dom/text.ts';
import { texts } from './labels.ts';
import type { Layout } from './layout.ts';
import { blockTexts } from './proximity.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';

/** What the page says is wrong with a unit: by ARIA, as an alert, or in red beside it. */
export function messageOf(unit: Unit, layout: Layout, named: ReadonlySet<Run>): string {
  const { element } = unit;
  const isInvalid = element.getAttribute('aria-invalid') === 'true';
  const spoken = texts(element.getAttribute('aria-errormessage'), element);
  if (spoken && isInvalid) return spoken;
  const { before, after } = blockTexts(unit, layout);
  const said = [...after, ...before].filter(run => !named.has(run) && !layout.isHint(run));
  const shown = said.filter(run => run.role === 'message' || isInvalid || isRed(run.holder));
  return tidy(shown.map(run => run.text).join(' '));
}

/** Errors are written in red nearly everywhere; a legible red has little green and blue. */
function isRed(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return red > 140 && red > green * 1.7 + 20 && red > blue * 1.5 + 20;
}
