import type { Found, Survey } from './survey.ts';
import { ancestorsOf } from './unit.ts';

/**
 * What a component keeps behind itself: the native box inside a drawn one, and the box that the
 * keyboard skips, laid over the list that it filters. A slider beside the box that says its number.
 */
export function twinsOf(survey: Survey): Set<Found> {
  const { found, glance } = survey;
  const drawn = new Set<Element>();
  for (const { element, candidate } of found) {
    if (/^(?:checkbox|radio)$/u.test(candidate) && element.tagName !== 'INPUT') drawn.add(element);
  }
  return new Set(
    found.filter(({ element, candidate }, index) => {
      if (element.role === 'slider') {
        const boxes = [found[index - 1], found[index + 1]];
        return boxes.some(each => {
          const { value } = (each?.element ?? {}) as Partial<HTMLInputElement>; // Of a box only.
          return value && Number(value) === Number(element.ariaValueNow);
        });
      }
      if (element.tagName !== 'INPUT') return false;
      if (candidate === 'checkbox' || candidate === 'radio') {
        return (
          drawn.size > 0 && [...ancestorsOf(element, survey)].slice(0, 6).some(up => drawn.has(up))
        );
      }
      const list = found[index - 1];
      if (element.tabIndex >= 0 || list?.candidate !== 'list') return false;
      const [box, over] = [glance.rectOf(list.element), glance.rectOf(element)];
      const isInside = over.top >= box.top - 2 && over.bottom <= box.bottom + 2;
      return isInside && over.left >= box.left - 2 && over.right <= box.right + 2 && over.width > 0;
    }),
  );
}
