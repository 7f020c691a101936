/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/checks/check.ts';
import type { Spot } from '../../../lib/checks/finding.ts';
import { CHECKED_PAGES } from '../../../lib/checks/pages.ts';
import type { Example, Rule } from '../../../lib/checks/rule.ts';
import { factsOf } from '../../support/facts.ts';

const FILES = import.meta.glob<{ rule: Rule; examples: readonly Example[] }>(
  '../../../lib/checks/rules/*/*.ts',
  { eager: true },
);

const at = (spot: Spot | null) =>
  spot && `${spot.page}${spot.block > 0 ? `#${spot.block}` : ''}/${spot.field}`;

describe.each(Object.entries(FILES))('%s', (path, { rule, examples }) => {
  it('is named after its file and says where it comes from', () => {
    expect(path.endsWith(`/${rule.id}.ts`)).toBe(true);
    expect(rule.source.text).not.toBe('');
    expect(rule.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('reads fields that exist', () => {
    const known = CHECKED_PAGES.flatMap(({ id, fields }) => [
      `${id}/*`,
      ...fields.map(({ key }) => `${id}/${key}`),
    ]);
    expect(rule.reads.filter(field => !known.includes(field))).toEqual([]);
  });

  it('has right, wrong and borderline examples', () => {
    expect(new Set(examples.map(example => example.is))).toEqual(
      new Set(['right', 'wrong', 'borderline']),
    );
    expect(examples.filter(({ is, finds }) => is === 'right' && finds.length > 0)).toEqual([]);
    expect(examples.filter(({ is, finds }) => is === 'wrong' && finds.length === 0)).toEqual([]);
  });

  it.each(examples)('$is: $case', example => {
    const found = check(factsOf(example), [rule]);
    const summary = found.map(({ at: spot, severity }) => ({ at: at(spot), severity }));
    expect(summary).toEqual(example.finds);
    for (const { says, remedy } of found) {
      for (const sentence of [says.fr, says.en, remedy.fr, remedy.en]) {
        expect(sentence).toMatch(/[.!?»]$/u);
      }
    }
  });
});
