import type { Facts } from './facts.ts';
import type { Sentence } from './sentence.ts';
import { FUNDING_RULES } from './sources.ts';
import { shortDay } from './spoken.ts';

/** When the branch's figures were read; and where, once a person has corrected them. */
export function branchSource({ branch }: Facts): Sentence {
  const day = shortDay(branch.readOn);
  if (branch.source === FUNDING_RULES.text) {
    return {
      fr: `Chiffres lus le ${day}, à vérifier auprès d'AKTO`,
      en: `Figures read on ${day}, to be checked with AKTO`,
    };
  }
  return {
    fr: `Chiffres lus le ${day} : ${branch.source}`,
    en: `Figures read on ${day}: ${branch.source}`,
  };
}
