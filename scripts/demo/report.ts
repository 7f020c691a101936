import { placesOf } from '../../test/support/compare-models.ts';
import type { ResultLine } from '../../test/support/popup.ts';
import type { PortalModel, PortalValue } from '../../test/support/portal.ts';
import type { Effort } from '../../test/support/session.ts';

/** One line a field: where, its label, what the portal's state holds, what became of it. */
export function fieldLines(
  expected: Partial<PortalModel>,
  end: PortalModel,
  results: readonly ResultLine[],
): readonly string[] {
  const held = new Map(placesOf(end).map(({ place, label, value }) => [place + label, value]));
  return placesOf(expected).map(({ place, label }) => {
    const line = results.find(
      result => plain(result.label) === plain(label) && isAbout(result, place),
    );
    const value = shorten(held.get(place + label) ?? null);
    return `${place.padEnd(12)} ${shorten(label).padEnd(46)} ${value.padEnd(46)} ${line?.status ?? '–'}`;
  });
}

/** « Salarié 2 · Maëlle LEFÈVRE » is the group of the lines of salarié 2; a tab's lines have none. */
function isAbout({ group, page }: ResultLine, place: string): boolean {
  if (/ \d+$/.test(place)) return group === '' || `${plain(group)} `.startsWith(`${plain(place)} `);
  return plain(page) === plain(place);
}

export function effortLines(withIt: Effort, byHand: Effort, seconds: number): readonly string[] {
  const words = ({ clicks, keystrokes }: Effort) => `${clicks} clicks, ${keystrokes} keystrokes`;
  return [
    `With the extension: ${words(withIt)}, ${seconds.toFixed(1)} s`,
    `By hand, without a mistake: ${words(byHand)}`,
  ];
}

function shorten(value: PortalValue): string {
  const text = value === null ? '∅' : String(value);
  return text.length > 45 ? `${text.slice(0, 44)}…` : text;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();
}
