import { branchSource } from '../../branch-source.ts';
import { peopleIn } from '../../each-block.ts';
import type { Facts } from '../../facts.ts';
import type { Spot } from '../../finding.ts';
import { informs } from '../../problem.ts';
import { heldIn, spot } from '../../read-facts.ts';
import { peopleCount, requestHours } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';
import { counted, euros, plain } from '../../spoken.ts';

/** The wages of the hours of training, paid only to who asks: nobody answered the question yet. */
export const rule: Rule = {
  id: 'wages-unclaimed',
  reads: ['formation/duree-heures'],
  source: FUNDING_RULES,
  check: facts => {
    const hours = requestHours(facts);
    const { wagesHourly } = facts.branch;
    if (facts.wages !== null || hours === null || wagesHourly <= 0) return [];
    const people = Math.max(peopleCount(facts), 1);
    const [amount, rate] = [euros(hours * wagesHourly * people), euros(wagesHourly)];
    const [h, source] = [plain(hours), branchSource(facts)];
    const who = counted(people, { fr: 'personne', en: 'person' });
    return [
      informs(
        hourlyRate(facts),
        {
          fr: `Demandez-vous la rémunération ? AKTO peut rembourser une part des salaires pendant la formation : jusqu'à ${amount.fr} (${rate.fr} × ${h.fr} h × ${who.fr}), si vous la demandez avec ce dossier. ${source.fr}.`,
          en: `Do you ask for the wages? AKTO may pay back a part of the wages during the training: up to ${amount.en} (${rate.en} × ${h.en} h × ${who.en}), if you ask with this request. ${source.en}.`,
        },
        {
          fr: 'Répondez à la question dans le panneau ; les conditions exactes sont à demander à AKTO.',
          en: 'Answer the question in the panel; ask AKTO for the exact conditions.',
        },
      ),
    ];
  },
};

/** Beside the rate that would claim them, where it was seen. */
function hourlyRate(facts: Facts): Spot | null {
  const block = peopleIn(facts).find(each => heldIn(each, 'taux-horaire'));
  return block ? spot(block, 'taux-horaire') : null;
}

const holds = { 'formation/duree-heures': 8 };

export const examples: readonly Example[] = [
  { is: 'right', case: 'claimed', holds, given: { wages: 'claimed' }, finds: [] },
  { is: 'right', case: 'declined', holds, given: { wages: 'declined' }, finds: [] },
  { is: 'wrong', case: 'not answered', holds, finds: [{ at: null, severity: 'information' }] },
  {
    is: 'borderline',
    case: 'hours not known',
    holds: { 'formation/duree-heures': null },
    finds: [],
  },
];
