import { peopleIn } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import { informs } from '../../problem.ts';
import type { Example, Rule } from '../../rule.ts';
import { TUTORIAL } from '../../sources.ts';

/** Only people registered for every day can be funded: a person confirms it, nobody else knows. */
export const rule: Rule = {
  id: 'whole-training',
  reads: ['salaries/*'],
  source: TUTORIAL,
  check: facts => {
    const eligibility = facts.profile?.training.eligibility;
    if (!eligibility?.wholeTrainingOnly || peopleIn(facts).length === 0) return [];
    const note = eligibility.note?.replace(/[\s.]+$/u, '');
    return [
      informs(
        null,
        {
          fr: `Seules les personnes inscrites à toute la formation peuvent être prises en charge.${note ? ` La fiche précise : « ${note} ».` : ''}`,
          en: `Only people registered for the whole training can be funded.${note ? ` The file says: « ${note} ».` : ''}`,
        },
        {
          fr: 'Vérifiez que chaque personne de la demande est inscrite à tous les jours.',
          en: 'Check that each person of the request is registered for every day.',
        },
      ),
    ];
  },
};

const person = { 'salaries/nom-naissance': 'Diallo' };

export const examples: readonly Example[] = [
  { is: 'right', case: 'no training chosen', holds: person, finds: [] },
  {
    is: 'wrong',
    case: 'to be confirmed',
    holds: person,
    given: { profile: exampleProfile() },
    finds: [{ at: null, severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'some days are enough',
    holds: person,
    given: { profile: exampleProfile({ eligibility: { wholeTrainingOnly: false } }) },
    finds: [],
  },
];
