import { eachPerson, peopleIn } from '../../each-block.ts';
import type { Block, Facts } from '../../facts.ts';
import { personFields } from '../../known-field.ts';
import { doubts, informs } from '../../problem.ts';
import { heldIn, numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { euros, plain } from '../../spoken.ts';

/** Euros an hour: above, a month or a day was perhaps typed for an hour. */
const HOURLY_MOST = 120;
const CHARGES_MOST = 100;

const HOURLY_RATE: Sentence = {
  fr: 'Recopiez le taux horaire brut de la fiche de paie, ou calculez : salaire brut du mois × 12 ÷ 52 ÷ heures par semaine.',
  en: 'Copy the gross hourly rate from the payslip, or compute it: gross monthly wage × 12 ÷ 52 ÷ hours a week.',
};

/** An hourly wage or a rate of charges that is hardly one. */
export const rule: Rule = {
  id: 'wage-rates',
  reads: personFields('taux-horaire', 'taux-charge'),
  source: LIKELIHOOD,
  check: eachPerson((block, facts) => {
    const { branch, wages } = facts;
    const hourly = numberIn(block, 'taux-horaire');
    const charges = numberIn(block, 'taux-charge');
    const isLacking = wages === 'claimed' && heldIn(block, 'taux-horaire') !== null && !hourly;
    return [
      ...(isLacking
        ? [
            doubts(
              spot(block, 'taux-horaire'),
              {
                fr: 'Vous avez répondu demander la rémunération, mais le taux horaire est vide.',
                en: 'You answered that you ask for the wages, but the hourly rate is empty.',
              },
              HOURLY_RATE,
            ),
          ]
        : []),
      ...(hourly !== null && hourly > HOURLY_MOST
        ? [
            doubts(
              spot(block, 'taux-horaire'),
              {
                fr: 'Ce n’est pas un salaire horaire habituel : peut-être est-ce celui du mois ou de la journée.',
                en: 'This is no usual hourly wage: perhaps it is that of a month or a day.',
              },
              HOURLY_RATE,
            ),
          ]
        : []),
      ...(hourly !== null && hourly > 0 && hourly < branch.hourlyWageLeast
        ? [
            // Apprentices and young people in alternance are paid less: it is no fault by itself.
            informs(
              spot(block, 'taux-horaire'),
              {
                fr: `Ce taux est sous le SMIC (${euros(branch.hourlyWageLeast).fr} brut de l'heure) : c'est peut-être le taux net.`,
                en: `This rate is under the minimum wage (${euros(branch.hourlyWageLeast).en} gross an hour): it may be the net rate.`,
              },
              HOURLY_RATE,
            ),
          ]
        : []),
      ...(wages === 'declined' && hourly && isFirstRated(block, facts)
        ? [
            informs(
              spot(block, 'taux-horaire'),
              {
                fr: 'Un taux horaire est écrit ici (et peut-être pour d’autres personnes), alors que vous avez répondu ne pas demander la rémunération.',
                en: 'An hourly rate is written here (and perhaps for others), but you answered that you do not ask for the wages.',
              },
              {
                fr: 'Videz-le si le portail en fait un montant dans la Synthèse, ou changez votre réponse dans « Avant de transmettre ».',
                en: 'Empty it if the portal makes an amount of it in the Synthèse, or change your answer in « Before sending ».',
              },
            ),
          ]
        : []),
      ...(charges !== null && charges > 0 && charges < 1
        ? [
            doubts(
              spot(block, 'taux-charge'),
              {
                fr: `${plain(charges).fr} % de charges : c'est presque rien. Le champ attend un pourcentage.`,
                en: `${plain(charges).en} % of charges is next to nothing. The field wants a percentage.`,
              },
              {
                fr: `Si vous vouliez dire ${plain(charges * 100).fr} %, écrivez ${plain(charges * 100).fr}.`,
                en: `If you meant ${plain(charges * 100).en} %, write ${plain(charges * 100).en}.`,
              },
            ),
          ]
        : []),
      ...(charges !== null && charges > 1 && charges < 2
        ? [
            doubts(
              spot(block, 'taux-charge'),
              {
                fr: `${plain(charges).fr} ressemble à un coefficient (salaire et charges ensemble) : le champ attend un pourcentage.`,
                en: `${plain(charges).en} looks like a coefficient (wage and charges together): the field wants a percentage.`,
              },
              {
                fr: `Si vous vouliez dire ${plain(percent(charges)).fr} % de charges, écrivez ${plain(percent(charges)).fr}.`,
                en: `If you meant ${plain(percent(charges)).en} % of charges, write ${plain(percent(charges)).en}.`,
              },
            ),
          ]
        : []),
      ...(charges !== null && charges > CHARGES_MOST
        ? [
            doubts(
              spot(block, 'taux-charge'),
              {
                fr: 'Un taux de charge dépasse rarement 100 %.',
                en: 'A rate of charges is seldom over 100 %.',
              },
              {
                fr: 'Écrivez un pourcentage (par exemple 42), pas un montant en euros.',
                en: 'Write a percentage (for instance 42), not an amount in euros.',
              },
            ),
          ]
        : []),
    ];
  }),
};

/** 1,42 is the wage and 42 % of charges. */
const percent = (coefficient: number) => Math.round((coefficient - 1) * 10000) / 100;

/** Rates come from the people's files: said once, not for each of twelve. */
function isFirstRated(block: Block, facts: Facts): boolean {
  return peopleIn(facts).find(each => numberIn(each, 'taux-horaire')) === block;
}

const rates = (hourly: number | null, charges: number | null) => ({
  'salaries/taux-horaire': hourly,
  'salaries/taux-charge': charges,
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'usual', holds: rates(15.5, 42), finds: [] },
  { is: 'right', case: 'left out', holds: rates(null, null), finds: [] },
  {
    is: 'wrong',
    case: 'wages asked for, and no rate',
    holds: rates(null, null),
    given: { wages: 'claimed' },
    finds: [{ at: 'salaries/taux-horaire', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'a month, and euros',
    holds: rates(2350, 980),
    finds: [
      { at: 'salaries/taux-horaire', severity: 'doubtful' },
      { at: 'salaries/taux-charge', severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: 'net, or under the minimum wage',
    holds: rates(9.5, null),
    finds: [{ at: 'salaries/taux-horaire', severity: 'information' }],
  },
  {
    is: 'wrong',
    case: '0,42 for 42 %',
    holds: rates(15.5, 0.42),
    finds: [{ at: 'salaries/taux-charge', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'a coefficient',
    holds: rates(15.5, 1.42),
    finds: [{ at: 'salaries/taux-charge', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'a rate, though the wages are not asked for',
    holds: { ...rates(15.5, null), 'salaries#1/taux-horaire': 16 },
    given: { wages: 'declined' },
    finds: [{ at: 'salaries/taux-horaire', severity: 'information' }],
  },
  { is: 'borderline', case: 'no charges, a high wage', holds: rates(120, 0), finds: [] },
  { is: 'borderline', case: 'very low charges', holds: rates(12.5, 2.1), finds: [] },
];
