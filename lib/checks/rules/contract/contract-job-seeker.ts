import { normalise } from '../../../dom/text.ts';
import { ageOn } from '../../ages.ts';
import type { Block } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { doubts, informs } from '../../problem.ts';
import { blocksOf, dayIn, numberIn, spot, textIn, yesIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** One registers from 16. */
const LEAST_AGE = 16;

/** Registered for longer than possible, or looking for work without being registered. */
export const rule: Rule = {
  id: 'contract-job-seeker',
  reads: ['contrat-salarie/duree-france-travail', 'contrat-salarie/situation-avant'],
  source: {
    text: 'AKTO, guide Contrat de professionnalisation ; Code du travail, L5411-1 et L6325-1',
    date: '2026-11-22',
  },
  check: facts =>
    blocksOf(facts, 'contrat-salarie').flatMap(block => [
      ...tooLong(block, facts.today),
      ...notRegistered(block),
    ]),
};

function tooLong(block: Block, today: string): readonly Problem[] {
  const months = numberIn(block, 'duree-france-travail');
  const birth = dayIn(block, 'date-naissance');
  if (months === null || !birth || months <= (ageOn(birth, today) + 1 - LEAST_AGE) * 12) return [];
  return [
    doubts(
      spot(block, 'duree-france-travail'),
      {
        fr: `Inscrite depuis ${months} mois, la personne l'aurait été avant ses ${LEAST_AGE} ans : peut-être sont-ce des jours.`,
        en: `Registered for ${months} months, the person would have been so before the age of ${LEAST_AGE}: these may be days.`,
      },
      {
        fr: "Écrivez le nombre de mois, d'après l'attestation de France Travail.",
        en: 'Write the number of months, from the certificate of France Travail.',
      },
    ),
  ];
}

function notRegistered(block: Block): readonly Problem[] {
  const before = normalise(textIn(block, 'situation-avant'));
  const isLooking = /^0?9\b|recherche d ?un emploi/u.test(before);
  if (!isLooking || yesIn(block, 'france-travail') !== false) return [];
  return [
    informs(
      spot(block, 'situation-avant'),
      {
        fr: "La personne cherchait un emploi, mais « Inscrit à France Travail ? » dit Non : son inscription ouvre droit au contrat à partir de 26 ans et peut l'allonger.",
        en: 'The person was looking for work, but « Inscrit à France Travail ? » says no: being registered gives access to the contract from 26 and may lengthen it.',
      },
      {
        fr: 'Demandez-lui si elle est inscrite ; si oui, répondez Oui et renseignez le numéro et la durée.',
        en: 'Ask whether the person is registered; if so, answer Oui and fill in the number and the duration.',
      },
    ),
  ];
}

const seeker = (months: number | null, situation: string | null, registered: string) => ({
  'contrat-salarie/date-naissance': '2004-05-14',
  'contrat-salarie/duree-france-travail': months,
  'contrat-salarie/situation-avant': situation,
  'contrat-salarie/france-travail': registered,
});
const LOOKING = '9 - Personne à la recherche d’un emploi';

export const examples: readonly Example[] = [
  { is: 'right', case: 'registered', holds: seeker(5, LOOKING, 'Oui'), finds: [] },
  { is: 'right', case: 'a student', holds: seeker(null, '3 - Étudiant', 'Non'), finds: [] },
  {
    is: 'wrong',
    case: 'days for months',
    holds: seeker(420, LOOKING, 'Oui'),
    finds: [{ at: 'contrat-salarie/duree-france-travail', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'not registered',
    holds: seeker(null, LOOKING, 'Non'),
    finds: [{ at: 'contrat-salarie/situation-avant', severity: 'information' }],
  },
  { is: 'borderline', case: 'since the age of 16', holds: seeker(78, LOOKING, 'Oui'), finds: [] },
  { is: 'borderline', case: 'no situation yet', holds: seeker(null, null, 'Non'), finds: [] },
];
