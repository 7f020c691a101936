import type { Block } from './facts.ts';
import { textIn } from './read-facts.ts';

/** « 35h00 », « 35:30 », « 35,5 » → hours a week; `null` for anything else. */
export function weeklyHours(block: Block, field: string): number | null {
  const text = textIn(block, field).replace(/\s/gu, '');
  const clock = /^(\d{1,3})[h:](\d{2})?$/iu.exec(text);
  if (clock) return Number(clock[1]) + Number(clock[2] ?? 0) / 60;
  return /^\d{1,3}(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null;
}
