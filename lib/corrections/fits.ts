import type { Control } from '../controls/control.ts';
import { normalise } from '../dom/text.ts';
import type { Correction } from './correction.ts';
import { impersonal } from './impersonal.ts';

type Taught = Pick<Correction, 'label' | 'sections' | 'kind'>;

/**
 * The controls that a correction may mean, in page order: same name and kind, under the heading
 * they were found under; of these, the ones that share most of the other headings.
 */
export function fitting(taught: Taught, controls: readonly Control[]): Control[] {
  const label = nameOf(taught.label);
  const ofKind = controls.filter(control => control.kind === taught.kind);
  const named = ofKind.filter(control => nameOf(control.label) === label);
  // The same text may have been read as a second label, in another layout of the same page.
  const alike = named.length > 0 ? named : ofKind.filter(control => hasLabel(control, label));
  const wanted = taught.sections.map(headingOf);
  const [nearest] = wanted;
  const shared = alike.flatMap(control => {
    const own = control.sections.map(section => headingOf(impersonal(section)));
    if (nearest && !own.includes(nearest)) return [];
    return [{ control, count: wanted.filter(section => own.includes(section)).length }];
  });
  const most = Math.max(0, ...shared.map(({ count }) => count));
  return shared.filter(({ count }) => count === most).map(({ control }) => control);
}

function hasLabel(control: Control, label: string): boolean {
  return control.labels.some(({ text }) => nameOf(text) === label);
}

function nameOf(label: string): string {
  return normalise(impersonal(label));
}

/** « Module 1 » and « Module 2 » are the same heading: a field repeats with its block. */
function headingOf(section: string): string {
  return normalise(section.replace(/\d+/gu, ''));
}
