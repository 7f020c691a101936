import type { Facts } from './facts.ts';
import type { Sentence } from './sentence.ts';
import { shortDay } from './spoken.ts';

/** Where the branch's figures come from, to be said with them: a person may have corrected them. */
export function branchSource({ branch }: Facts): Sentence {
  return {
    fr: `Source : ${branch.source}, lue le ${shortDay(branch.readOn)}`,
    en: `Source: ${branch.source}, read on ${shortDay(branch.readOn)}`,
  };
}
