import type { Facts } from './facts.ts';
import { blocksOf, numberIn, textIn, yesIn } from './read-facts.ts';

/**
 * Whether the person belongs to a public that may sign from 26, or for up to 36 months: `null`
 * when nothing seen tells (PORTAL.md §4.6, L6325-1 and L6325-11).
 */
export function publicOf(
  facts: Facts,
): { readonly open: boolean; readonly priority: boolean } | null {
  const [person] = blocksOf(facts, 'contrat-salarie');
  if (!person) return null;
  const seeker = yesIn(person, 'france-travail') === true;
  const months = numberIn(person, 'duree-france-travail') ?? 0;
  const minimum = /\b(?:RSA|ASS|AAH)\b/iu.test(textIn(person, 'minimum-social'));
  const aided = /aid[ée]/iu.test(textIn(person, 'situation-avant'));
  const disabled = yesIn(person, 'travailleur-handicape') === true;
  const unschooled = /^60\b|aucun/iu.test(textIn(person, 'diplome'));
  return {
    open: seeker || minimum || aided || disabled,
    priority: minimum || unschooled || (seeker && months >= 12),
  };
}
