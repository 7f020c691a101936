import type { Place } from '../../test/support/compare-models.ts';
import type { Effort } from '../../test/support/session.ts';

/** Kinds of fields of the replica that decide how many gestures a value costs. */
export type KindOf = (place: string, label: string) => string | undefined;

/**
 * Clicks and keystrokes of a person who types these values without help and without a mistake:
 * one click to reach a field and one key a character; two clicks for a list (open, choose); for
 * a search, the number typed in full and one click on its result; one click for a choice.
 */
export function effortByHand(values: readonly Place[], kindOf: KindOf): Effort {
  const effort = { clicks: 0, keystrokes: 0 };
  for (const { place, label, value } of values) {
    const kind = kindOf(place, label);
    if (value === null || kind === undefined || kind === 'info') continue;
    effort.clicks += kind === 'list' || kind === 'search' ? 2 : 1;
    if (kind === 'search') effort.keystrokes += (/\d{5,}/.exec(String(value))?.[0] ?? '').length;
    else if (!['list', 'pills', 'checkbox'].includes(kind)) {
      effort.keystrokes += String(value).length;
    }
  }
  return effort;
}
