/// <reference types="vite/client" />
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../lib/checks/rule.ts';
import { stripExamplesPlugin, withoutExamples } from '../../../scripts/strip-examples-plugin.ts';

const RULE = `import { spot } from '../../read-facts.ts';
const LEAST = 3;
export const rule = { id: 'x', check: block => (LEAST > 2 ? spot(block, texts.name) : helper()) };
const texts = { name: 'nom' };
function helper() {
  return rule.id;
}
const name = text => ({ ...finds, 'salaries/nom': text });
const finds = { ...given, at: 'salaries/nom' };
const { given } = { given: 1 };
export const examples = [{ is: 'right', case: 'a spread', holds: { ...name('DIALLO') } }];
`;

describe('what is shipped of a rule', () => {
  it('has no example, nor what only examples use', () => {
    const shipped = withoutExamples(RULE);
    for (const gone of ['examples', 'DIALLO', 'a spread', 'salaries/nom', 'const name', 'finds']) {
      expect(shipped).not.toContain(gone);
    }
  });

  it('has all that the rule itself uses, in the same order', () => {
    const shipped = withoutExamples(RULE);
    const kept = [
      'import { spot }',
      'const LEAST',
      'export const rule',
      'const texts',
      'function helper',
    ];
    const places = kept.map(each => shipped.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it.each([
    ['/x/lib/checks/rules/identity/nir-form.ts', true],
    ['C:\\x\\lib\\checks\\rules\\identity\\nir-form.ts', true],
    ['/x/lib/checks/rules.ts', false],
    ['/x/lib/checks/example-person.ts', false],
  ])('is of the rules only: %s', (id, isRule) => {
    expect(stripExamplesPlugin().transform(RULE, id) !== null).toBe(isRule);
  });
});

const RULES = import.meta.glob<readonly Example[]>('../../../lib/checks/rules/*/*.ts', {
  eager: true,
  import: 'examples',
});
const TEXTS = import.meta.glob<string>('../../../lib/checks/rules/*/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

it.each(Object.entries(TEXTS))('ships nothing of the examples of %s', async (path, text) => {
  const { code } = await transformWithOxc(text, path.split('/').at(-1) ?? path);
  const shipped = withoutExamples(code);
  expect(shipped).toContain('export const rule');
  expect(shipped).not.toMatch(/\bexamples\b|\bexample[A-Z]\w*\(/u);
  // In words: a case of one word may be a value of the rule itself.
  const cases = (RULES[path] ?? [])
    .filter(each => each.case.includes(' '))
    .map(each => `"${each.case}"`);
  expect(cases.filter(each => shipped.includes(each))).toEqual([]);
  expect(shipped.length).toBeLessThan(code.length);
});
