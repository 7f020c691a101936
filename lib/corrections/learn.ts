import type { Control } from '../controls/control.ts';
import { isSameText, tidy } from '../dom/text.ts';
import type { SharedCorrection } from './correction.ts';
import { impersonal, namesSomebody } from './impersonal.ts';

/** What is remembered of the control that the user pointed at, or why it cannot be. */
type Learned = SharedCorrection | 'no-label' | 'personal';

const LONGEST = 160;
const SECTIONS = 4;

interface People {
  /** People known here, and what the page says of them: nothing of it may be kept. */
  readonly names: readonly string[];
  /** Headings that surely name nobody, where others may; absent: any of them. */
  readonly headings?: readonly string[];
}

/** Headings that may name somebody are left out; a label that does cannot be learned. */
export function learn(
  place: Pick<SharedCorrection, 'pageId' | 'field' | 'learnedAt'>,
  control: Control,
  { names, headings }: People,
): Learned {
  const label = clean(control.label);
  if (!/\p{L}/u.test(label)) return 'no-label';
  if (namesSomebody(label, names)) return 'personal';
  const sections = control.sections
    .map(clean)
    .filter(section => /\p{L}/u.test(section) && !section.includes('…'))
    .filter(section => !namesSomebody(section, names))
    .filter(section => !headings || headings.some(each => isSameText(each, section)))
    .slice(0, SECTIONS);
  return { ...place, label, sections, kind: control.kind };
}

function clean(text: string): string {
  const cleaned = tidy(impersonal(text));
  // Too long to be a name: its beginning would match something else.
  return cleaned.length > LONGEST ? '' : cleaned;
}
