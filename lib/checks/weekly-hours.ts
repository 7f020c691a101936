import type { Block } from './facts.ts';
import { textIn } from './read-facts.ts';

/** « 35h00 », « 35:30 », « 35,5 » → hours a week; `null` for anything else. */
export function weeklyHours(block: Block, field: string): number | null {
  const text = textIn(block, field).replace(/\s/gu, '');
  const clock = /^(\d{1,3})[h:](\d{2})?$/iu.exec(text);
  const minutes = Number(clock?.[2] ?? 0);
  if (clock) return minutes < 60 ? Number(clock[1]) + minutes / 60 : null;
  return /^\d{1,3}(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null;
}
