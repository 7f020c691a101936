import { found, inRecap, inSynthese, mistake, set } from './places.ts';
import type { Place, RequestCase } from './request-case.ts';

/** One line of the recap says something else than the form that it was drawn from. */
const DIFFERS: readonly (readonly [id: string, place: Place, value: string])[] = [
  ['employer-name', inSynthese('Entité ADH'), 'KISO'],
  ['employer-siret', inSynthese('Siret'), '91273969500019'],
  ['idcc', inSynthese('IDCC'), '1413'],
  ['email', inSynthese('Email'), 'ancienne.adresse@example.org'],
  ['employer-street', inSynthese('N° et Voie'), '41 AVENUE DE LA LIBERTÉ'],
  ['person-name', inRecap('Nom/Prénom', 1), "N'DOYE Aminata"],
  ['person-birth-date', inRecap('Date de naissance'), '24/04/1988'],
  ['provider-name', inRecap('Entité OF'), 'WOLTERS KLUWER FRANCE'],
  ['provider-siret', inRecap('SIRET'), '79814425900016'],
  ['title', inRecap('Intitulé de formation'), 'Semaine de Formation'],
  ['start', inRecap('Date de début de formation'), '15/03/2027'],
  ['end', inRecap('Date de fin de formation'), '20/03/2027'],
  ['hours', inRecap("Nombre d'heure de formation"), '4'],
  ['modality', inRecap('Modalité pédagogique'), 'Présentielle'],
  ['direct-payment', inRecap("Paiement direct à l'organisme de formation"), 'Oui'],
  ['teaching-cost', inRecap('Coût pédagogique'), '30,00 €'],
];

/** The four sums are one sum: whichever line is named, the same mistake is found. */
const sums = ['Frais de formation', 'Rémunération', 'Frais annexes', 'Total'].map(inSynthese);

export const RECAP: readonly RequestCase[] = [
  ...DIFFERS.map(([id, place, value]) =>
    mistake(
      `recap-${id}-differs`,
      `« ${place.label} » of the recap reads « ${value} »; the form and what is known do not.`,
      [set(place, value)],
      [found(place, 'diffère')],
    ),
  ),
  mistake(
    'recap-empty-end',
    'The recap has the line of the last day, and nothing in it.',
    [set(inRecap('Date de fin de formation'), '')],
    [found(inRecap('Date de fin de formation'), 'absent')],
  ),
  mistake(
    'recap-per-request-for-per-person',
    'Two people at 300 € each: 600 €, where the recap counts 300 € for both.',
    [set(inSynthese('Frais de formation'), '300,00 €'), set(inSynthese('Total'), '300,00 €')],
    [found(inSynthese('Frais de formation'), '600', ...sums)],
  ),
  mistake(
    'recap-per-person-for-per-request',
    '300 € for the request: the recap counts them once a person, 600 €.',
    [set(inSynthese('Frais de formation'), '600,00 €'), set(inSynthese('Total'), '600,00 €')],
    [found(inSynthese('Frais de formation'), '300', ...sums)],
    {
      answers: { amountsAre: 'per-request' },
      profile: { training: { costs: [{ nature: 'teaching', amount: 300, per: 'group' }] } },
    },
  ),
  mistake(
    'recap-total-is-not-the-sum',
    '600 + 0 + 0 is not 900.',
    [set(inSynthese('Total'), '900,00 €')],
    [found(inSynthese('Total'), 'total', ...sums)],
  ),
  mistake(
    'recap-wages-that-nobody-asked',
    'Wages of 240 € in the recap, where the user chose not to ask for them.',
    [set(inSynthese('Rémunération'), '240,00 €'), set(inSynthese('Total'), '840,00 €')],
    [found(inSynthese('Rémunération'), 'rémunération', ...sums)],
  ),
];
