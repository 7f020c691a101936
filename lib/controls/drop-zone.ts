import { isVisible } from '../dom/visible.ts';
import { DROP_WORDS, isHint } from './label-text.ts';
import type { Survey } from './survey.ts';
import { ancestorsOf, type Unit } from './unit.ts';
import { foundIn } from './within.ts';

/** How far around the words the box for files of the same area is looked for. */
const LEVELS = 3;

/** Areas where files can only be dropped: no box for files stands near their words. */
export function dropZones(survey: Survey): Unit[] {
  return survey.runs.flatMap(({ text, role, holder, order }) => {
    // Such words are a hint, and most texts are known not to be one.
    if (role === 'heading' || text.length > 120 || !isHint(text)) return [];
    if (!DROP_WORDS.test(text)) return [];
    const hasBox = holdsBox(holder, survey);
    if (hasBox || !isVisible(holder)) return [];
    // The words of a page are held by HTML elements.
    return [{ element: holder as HTMLElement, kind: 'file', order, end: order, members: [] }];
  });
}

/** A box for files stands in the nearest block around that holds any control. */
function holdsBox(holder: Element, survey: Survey): boolean {
  for (const ancestor of [holder, ...ancestorsOf(holder, survey)].slice(0, LEVELS + 1)) {
    const inside = foundIn(ancestor, survey);
    if (inside.length > 0) return inside.length === 1 && inside[0]?.candidate === 'file';
  }
  return false;
}
