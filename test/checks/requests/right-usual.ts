import { COMMENT, CONVENTION, PROGRAMME } from './base-action.ts';
import { declaring } from './base-known.ts';
import {
  inDossier,
  inEmployeur,
  inModule,
  inPapers,
  inPerson,
  inSynthese,
  right,
  set,
  tolerating,
} from './places.ts';
import type { RequestCase } from './request-case.ts';

const START = inModule('Début de formation');
const COST = inModule('Pédagogique');
const REFERENCE = inDossier("Référence interne de l'entreprise");
const MEGABYTE = 1024 * 1024;

const costing = (amount: number, per: 'person' | 'group' = 'person') => ({
  training: { costs: [{ nature: 'teaching', amount, per }] },
});
const onePerson = [{ page: 'salaries' as const, block: 1 }];

export const RIGHT_USUAL: readonly RequestCase[] = [
  right('tutorial', "The tutorial's request, edition 2027, two people.", []),
  right('tutorial-one-person', 'As in seed 000: one person, 300 €.', [], { drop: onePerson }),
  right('one-person-per-request', 'One person: per request or per person is the same.', [], {
    drop: onePerson,
    answers: { amountsAre: 'per-request' },
  }),
  right(
    'two-people-per-request',
    '600 € for the request are 300 € a person: 37,50 € an hour, not 75 €.',
    [set(COST, '600,00')],
    { answers: { amountsAre: 'per-request' } },
  ),
  right('numbers-without-decimals', 'As one types them: 8, 4, 300.', [
    set(inModule('Durée de formation en heures'), '8'),
    set(inModule('Durée de formation en jours'), '4'),
    set(inModule('Durée de la formation à distance'), '8'),
    set(COST, '300'),
  ]),
  right('limit-day', 'The 30th calendar day before the start, a Sunday.', [], {
    today: '2027-02-14',
    tolerates: [tolerating(START)],
  }),
  right('day-before-the-limit', 'Thirty-one days before.', [], {
    today: '2027-02-13',
    tolerates: [tolerating(START)],
  }),
  right('months-ahead', 'Half a year before the start.', [], { today: '2026-09-14' }),
  right('comment-of-256', 'Exactly what the portal takes, accents and all.', [
    set(inSynthese(COMMENT), 'é'.repeat(256)),
  ]),
  right('reference-of-15', 'Exactly what the portal takes.', [set(REFERENCE, 'FormationGFLE27')], {
    profile: declaring({}, { reference: 'FormationGFLE27' }),
  }),
  right(
    'no-reference',
    'The reference is optional, and the profile has none.',
    [set(REFERENCE, null)],
    { profile: declaring({}, { reference: undefined }) },
  ),
  right('cpf-number-of-255', 'Exactly what the portal takes.', [
    set(inPerson('Numéro de dossier CPF'), '9'.repeat(255)),
  ]),
  right('days-empty', '« Durée en jours » has no star.', [
    set(inModule('Durée de formation en jours'), null),
  ]),
  right('sixty-euros-an-hour', '480 € for 8 h: exactly 60 € an hour.', [set(COST, '480,00')], {
    profile: costing(480),
  }),
  right(
    'cost-with-a-space-and-cents',
    'One thousand two hundred and thirty-four euros fifty, for 35 h: 35,27 € an hour.',
    [
      set(COST, '1 234,50'),
      set(inModule('Début de formation'), '15/03/2027'),
      set(inModule('Durée de formation en heures'), '35,00'),
      set(inModule('Durée de la formation à distance'), '35,00'),
      set(inModule('Durée de formation en jours'), '5,0'),
    ],
    {
      profile: {
        training: {
          ...costing(1234.5).training,
          start: '2027-03-15',
          hours: 35,
          days: 5,
          sessions: null,
          distanceHours: { value: 35 },
        },
      },
    },
  ),
  right(
    'three-natures-of-cost',
    'Teaching 300 €, first assessment 25 €, evaluation 20 €: 43,13 € an hour.',
    [
      set(inModule('Bilan de positionnement / Evaluation initiale'), '25,00'),
      set(inModule('Evaluation intermédiaire ou finale'), '20,00'),
    ],
    {
      profile: {
        training: {
          costs: [
            { nature: 'teaching', amount: 300, per: 'person' },
            { nature: 'initial-assessment', amount: 25, per: 'person' },
            { nature: 'evaluation', amount: 20, per: 'person' },
          ],
        },
      },
    },
  ),
  right(
    'wages-asked',
    'Wages asked for both, with rate and charges; how the portal makes « Total » is unknown.',
    [0, 1].flatMap(block => [
      set(inPerson('Taux horaire brut', block), '15,20'),
      set(inPerson('Taux de charge (%)', block), '42,00'),
      set(inPerson('Total', block), '172,67'),
    ]),
    { answers: { wages: 'asked' }, tolerates: [tolerating(inSynthese('Rémunération'))] },
  ),
  right('objective-in-the-other-wording', 'The other reading of seed 000.', [
    set(
      inDossier('Objectif général de la formation'),
      'Développement des compétences professionnelles des salariés',
    ),
  ]),
  right('formacode-in-the-tutorial-wording', 'The same code, named as the tutorial does.', [
    set(inModule('Domaine de formation (Formacode)'), '32054 – GESTION DES ORGANISATIONS'),
  ]),
  right('numbers-with-spaces', 'The provider’s numbers shown in groups.', [
    set(inModule('SIRET'), '798 144 259 00024'),
    set(inModule("N° d'activité"), '32 80 01959 80'),
  ]),
  right('every-format-of-paper', 'Five files of the formats that are accepted.', [
    set(inPapers(PROGRAMME), ['a.doc', 'b.docx', 'c.xls', 'd.xlsx', 'e.csv']),
    set(inPapers(CONVENTION), ['page-1.jpg', 'page-2.png']),
  ]),
  right(
    'papers-of-just-20-megabytes',
    'Not one byte over twenty million.',
    [set(inPapers(PROGRAMME), ['programme-scan.pdf'])],
    { bytes: { 'programme-scan.pdf': 20_000_000 } },
  ),
  right(
    'paper-in-capitals',
    'The extension in capitals, as scanners write it.',
    [set(inPapers(CONVENTION), ['CONVENTION SIGNÉE (1).PDF'])],
    { tolerates: [tolerating(inPapers(CONVENTION))] },
  ),
  right('other-papers-too', 'An invoice and an assessment beside the two compulsory papers.', [
    set(inPapers('Autre'), ['facture.pdf']),
    set(inPapers('Bilan de positionnement'), ['bilan.pdf']),
    set(inPapers('Annexe pédagogique ou budget prévisionnel'), []),
  ]),
  right(
    'half-of-20-megabytes-twice',
    'Two files of 15 Mo: the limit is for each.',
    [set(inPapers(PROGRAMME), ['partie-1.pdf', 'partie-2.pdf'])],
    { bytes: { 'partie-1.pdf': 15 * MEGABYTE, 'partie-2.pdf': 15 * MEGABYTE } },
  ),
  right('employer-without-phone', 'Not compulsory.', [set(inEmployeur('Téléphone'), null)]),
  right(
    'employer-in-other-letters',
    'The centre wrote its address in small letters, with accents and abbreviations.',
    [],
    {
      centre: {
        name: 'Groupement FLE',
        address: { street: '2, rue de Verdun', city: 'Montpellier' },
      },
    },
  ),
  right(
    'little-known-centre',
    'Only name, SIRET and funder are kept: nothing else can differ.',
    [],
    {
      centre: {
        address: null,
        phone: null,
        email: null,
        workforce: null,
        idcc: null,
        naf: null,
        retirementBody: null,
        insuranceBody: null,
      },
    },
  ),
  right('nobody-known', 'Everything was typed by hand; the vault is empty.', [], { employees: [] }),
];
