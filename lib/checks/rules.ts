/// <reference types="vite/client" />
import type { Rule } from './rule.ts';

/** Every rule: a file in `rules/` is one by being there. */
export const RULES: readonly Rule[] = Object.values(
  import.meta.glob<Rule>('./rules/*/*.ts', { eager: true, import: 'rule' }),
);
