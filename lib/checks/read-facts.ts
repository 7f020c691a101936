import type { Block, Facts, Held } from './facts.ts';
import type { Spot } from './finding.ts';

/** The blocks of a page: one, or one a module or a person. */
export function blocksOf(facts: Facts, page: string): readonly Block[] {
  return facts.blocks.filter(block => block.page === page);
}

/** The field as it stands in the block, or `null` when it was not seen there. */
export function heldIn(block: Block, field: string): Held | null {
  return block.fields.find(held => held.field === field) ?? null;
}

/** What the field says, spaces at its ends dropped; empty when it holds nothing or was not seen. */
export function textIn(block: Block, field: string): string {
  const value = heldIn(block, field)?.value ?? null;
  if (value === null || typeof value === 'boolean') return '';
  return (typeof value === 'object' ? value.join(', ') : String(value)).trim();
}

/** The number that it holds, French or not (« 1 234,50 »); `null` for anything else. */
export function numberIn(block: Block, field: string): number | null {
  const value = heldIn(block, field)?.value ?? null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = value.replace(/[\s€%]|heures?$|h$/giu, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** The day that it holds, `YYYY-MM-DD`, whatever its spelling; `null` when it is none. */
export function dayIn(block: Block, field: string): string | null {
  return dayOf(textIn(block, field));
}

/** The day that a text is, `YYYY-MM-DD`, however it is written; `null` when it is none. */
export function dayOf(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const day = french
    ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`
    : text;
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(date.getTime());
  return isDay && date.toISOString().startsWith(day) ? day : null;
}

/** The answer to a yes/no question; `null` while there is none. */
export function yesIn(block: Block, field: string): boolean | null {
  const value = heldIn(block, field)?.value ?? null;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^oui\b/iu.test(value)) return true;
  return /^non\b/iu.test(value) ? false : null;
}

export function spot(block: Block, field: string): Spot {
  return { page: block.page, block: block.block, field };
}
