import type { PageScan, PageText } from '../../../lib/controls/scan.ts';
import { fakeControl } from './fake-control.ts';
import type { Worded } from './portal-wording.ts';

/** Tabs of the form: their labels stand on every one of them. */
const TABS = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];

/** What a look at a page of the form gives: its controls, its headings, and the tabs. */
export function fakeScan(
  worded: readonly Worded[],
  headings = headingsOf(worded),
  open = '',
): PageScan {
  const text = (text: string, role: PageText['role']): PageText => ({
    text,
    role,
    // All that is asked of it: whether it stands in the open tab.
    element: { closest: () => (text === open ? {} : null) } as unknown as Element,
  });
  return {
    controls: worded.map(control => fakeControl(control)),
    texts: [
      ...TABS.map(tab => text(tab, 'text')),
      ...headings.map(heading => text(heading, 'heading')),
      ...worded.map(({ label }) => text(label, 'text')),
    ],
    roots: [],
  };
}

export function headingsOf(worded: readonly Worded[]): string[] {
  return [...new Set(worded.map(({ section }) => section).filter(Boolean))];
}
