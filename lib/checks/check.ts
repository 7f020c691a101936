import type { Facts } from './facts.ts';
import type { Finding, Severity, Spot } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

const ORDER: readonly Severity[] = ['blocks', 'doubtful', 'information'];

/**
 * What the rules find in a request as far as it was seen, what blocks first. Pure: the same facts
 * give the same findings.
 */
export function check(facts: Facts, rules: readonly Rule[] = RULES): Finding[] {
  const seen = new Set(
    facts.blocks.flatMap(({ page, fields }) => [
      `${page}/*`,
      ...fields.map(({ field }) => `${page}/${field}`),
    ]),
  );
  if (facts.recap) seen.add('synthese/*');
  return rules
    .filter(({ reads }) => reads.some(field => seen.has(field)))
    .flatMap(rule => findingsOf(rule, facts))
    .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

function findingsOf(rule: Rule, facts: Facts): Finding[] {
  const times = new Map<string, number>();
  return rule.check(facts).map(problem => {
    const place = `${rule.id}@${placeOf(problem.at)}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    const id = time > 1 ? `${place}#${time}` : place;
    return { ...problem, id, rule: rule.id, source: rule.source };
  });
}

function placeOf(at: Spot | null): string {
  return at ? `${at.page}.${at.block}.${at.field}` : '';
}
