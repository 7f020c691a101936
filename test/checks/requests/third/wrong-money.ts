import { COMMENT, EXACT } from '../base-action.ts';
import {
  blocks,
  doubtful,
  found,
  foundSomewhere,
  inModule,
  inPerson,
  inRecap,
  inSynthese,
  mistake,
  set,
} from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { announced, COST, typed } from '../second/second-set.ts';
import { DIRECT } from './third-set.ts';

const RATE = inPerson('Taux horaire brut');
const CHARGES = inPerson('Taux de charge (%)');
const EVALUATION = inModule('Bilan de positionnement / Evaluation initiale');

/** Amounts, wages and what the recap makes of them. */
export const WRONG_MONEY_3: readonly RequestCase[] = [
  mistake(
    'third-with-vat',
    'The amount with VAT: 360 for 300 HT.',
    [set(COST, '360,00')],
    [doubtful(COST, '300')],
  ),
  mistake(
    'third-for-the-group',
    'The price of both typed where the amount is for each.',
    [set(COST, '600,00')],
    [doubtful(COST, 'par personne')],
  ),
  mistake(
    'third-for-one-of-two',
    'The price of one typed where the amount is for the whole request.',
    [],
    [doubtful(COST, '600')],
    { answers: { amountsAre: 'per-request' } },
  ),
  mistake('third-comma-lost', 'The comma was lost.', [set(COST, '30000')], [doubtful(COST, '300')]),
  mistake(
    'third-three-euros',
    'Two zeros are missing.',
    [set(COST, '3,00')],
    [doubtful(COST, '300')],
  ),
  mistake('third-nothing', 'Zero.', [set(COST, '0,00')], [doubtful(COST, '300')]),
  mistake(
    'third-amount-in-words',
    'An amount with words.',
    [set(COST, '300 HT')],
    [blocks(COST, 'nombre')],
  ),
  mistake(
    'third-over-60-an-hour',
    '65 € an hour, over the branch’s 60.',
    [set(COST, '520,00')],
    [found(COST, '60')],
    { profile: { training: { costs: [{ nature: 'teaching', amount: 520, per: 'person' }] } } },
  ),
  mistake(
    'third-over-10000-a-year',
    'Twice 6 000 €: more than the branch pays in a year.',
    [
      ...typed({ start: '2027-03-15', end: '2027-06-25', hours: 200, days: 30 }),
      set(COST, '6000,00'),
    ],
    [foundSomewhere('formation', '10 000')],
    {
      profile: {
        training: {
          ...announced({ start: '2027-03-15', end: '2027-06-25', hours: 200, days: 30 }),
          costs: [{ nature: 'teaching', amount: 6000, per: 'person' }],
        },
      },
    },
  ),
  mistake(
    'third-assessment-not-agreed',
    'The same 300 € typed as an assessment too, of which the profile knows nothing.',
    [set(EVALUATION, '300,00')],
    [found(EVALUATION, 'profil', COST)],
  ),
  mistake(
    'third-direct-in-2027',
    'Direct payment, over since 1 October 2026.',
    [set(DIRECT, 'Oui')],
    [doubtful(DIRECT, '1er octobre 2026')],
  ),
  mistake(
    'third-wages-without-rate',
    'Wages are asked for, the hourly rate is empty.',
    [],
    [found(RATE, 'taux horaire', inPerson('Taux horaire brut', 1))],
    { answers: { wages: 'asked' } },
  ),
  mistake(
    'third-monthly-as-hourly',
    'The monthly wage typed as the hourly one.',
    [set(RATE, '2100,00')],
    [doubtful(RATE, 'mensuel')],
    { answers: { wages: 'asked' } },
  ),
  mistake(
    'third-under-minimum-wage',
    'Under the minimum wage: net, not gross.',
    [set(RATE, '9,50')],
    [found(RATE, 'SMIC')],
    { answers: { wages: 'asked' } },
  ),
  mistake(
    'third-charges-as-coefficient',
    'A coefficient for a rate in per cent.',
    [set(RATE, '16,00'), set(CHARGES, '1,42')],
    [doubtful(CHARGES, '%')],
    { answers: { wages: 'asked' } },
  ),
  mistake(
    'third-charges-142',
    'Wage and charges together, in per cent.',
    [set(RATE, '16,00'), set(CHARGES, '142')],
    [doubtful(CHARGES, '%')],
    { answers: { wages: 'asked' } },
  ),
  mistake(
    'third-rate-though-not-asked',
    'An hourly rate, though no wages are asked for.',
    [set(RATE, '16,00'), set(CHARGES, '42,00')],
    [found(RATE, 'rémunération', CHARGES)],
  ),
  mistake(
    'third-comment-too-long',
    'A comment of 300 characters.',
    [set(inSynthese(COMMENT), 'Demande pour le plan 2027. '.repeat(12).slice(0, 300))],
    [blocks(inSynthese(COMMENT), '256')],
  ),
  mistake(
    'third-number-in-comment',
    'A social security number in the comment.',
    [set(inSynthese(COMMENT), 'Le NIR de Mme Lefèvre est le 2880430189021.')],
    [found(inSynthese(COMMENT), 'NIR')],
  ),
  mistake(
    'third-recap-total-of-one',
    'The recap counts one person of two.',
    [set(inSynthese('Total'), '300,00 €')],
    [found(inSynthese('Total'), '600', inSynthese('Frais de formation'))],
  ),
  mistake(
    'third-recap-no-fees',
    'The fees were not taken over.',
    [set(inSynthese('Frais de formation'), '0,00 €')],
    [found(inSynthese('Frais de formation'), '600', inSynthese('Total'))],
  ),
  mistake(
    'third-recap-other-branch',
    'Another establishment of the company.',
    [set(inSynthese('Siret'), '51161271500041')],
    [found(inSynthese('Siret'), 'SIRET')],
  ),
  mistake(
    'third-recap-birth',
    'The second birth date month first.',
    [set(inRecap('Date de naissance', 1), '11/05/1990')],
    [found(inRecap('Date de naissance', 1), 'naissance')],
  ),
  mistake(
    'third-recap-direct',
    'Direct payment in the recap.',
    [set(inRecap("Paiement direct à l'organisme de formation"), 'Oui')],
    [found(inRecap("Paiement direct à l'organisme de formation"), 'Oui')],
  ),
  mistake(
    'third-recap-other-provider',
    'Another provider.',
    [set(inRecap('Entité OF'), 'AUTRE ORGANISME')],
    [found(inRecap('Entité OF'), 'organisme')],
  ),
  mistake(
    'third-recap-eighty',
    'Eighty hours.',
    [set(inRecap("Nombre d'heure de formation"), '80')],
    [found(inRecap("Nombre d'heure de formation"), '8')],
  ),
  mistake(
    'third-not-attested',
    'The attestation is not ticked.',
    [set(inSynthese(EXACT), false)],
    [found(inSynthese(EXACT), 'cocher')],
  ),
];
