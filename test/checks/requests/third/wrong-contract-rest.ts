import {
  blocks,
  doubtful,
  found,
  inContract,
  inContractEmployer,
  inContractTraining,
  inTrainee,
  inTutor,
  mistake,
  set,
} from '../places.ts';
import type { Change, Expectation, RequestCase } from '../request-case.ts';

const BEGIN = inContract("Date de début d'exécution du contrat");
const FINISH = inContract("Date de fin du CDD ou de l'action de professionnalisation si CDI");
const EFFECT = inContract("Si avenant, renseignez la date d'effet");
const TRIAL = inContract("Durée de la période d'essai (en jours calendaires)");
const TOTAL = inContractTraining('Durée totale de formation');
const THEORY = inContractTraining('Durée des enseignements théoriques');
const RNCP = inContractTraining('Code RNCP');
const WORKFORCE = inContractEmployer("Effectif total de l'entreprise");

const contract = (
  id: string,
  says: string,
  changes: readonly Change[],
  expected: readonly Expectation[],
  more: { readonly today?: string } = {},
): RequestCase =>
  mistake(`third-contract-${id}`, says, changes, expected, {
    base: 'contrat-pro',
    employees: [],
    ...more,
  });

/** Tutor, amendments, register and employer of the contract. */
export const WRONG_CONTRACT_REST_3: readonly RequestCase[] = [
  contract(
    'own-tutor',
    'The trainee as her own tutor.',
    [
      set(inTutor('Nom'), 'QUERVILLE'),
      set(inTutor('Prénom'), 'Ninon'),
      set(inTutor('Date de naissance'), '14/05/2004'),
    ],
    [doubtful(inTutor('Nom'), 'tuteur', inTutor('Prénom'), inTutor('Date de naissance'))],
  ),
  contract(
    'tutor-of-17',
    'A tutor of 17.',
    [set(inTutor('Date de naissance'), '03/09/2009')],
    [doubtful(inTutor('Date de naissance'), 'expérience')],
  ),
  contract(
    'tutor-of-the-future',
    'The date of the contract as birth date.',
    [set(inTutor('Date de naissance'), '04/01/2027')],
    [doubtful(inTutor('Date de naissance'), 'naissance')],
  ),
  contract(
    'no-tutor',
    'No tutor.',
    [set(inTutor('Nom'), null), set(inTutor('Prénom'), null)],
    [blocks(inTutor('Nom'), 'obligatoire')],
  ),
  contract(
    'amendment-without-date',
    'An amendment without its date.',
    [set(inContract("Type de contrat ou d'avenant"), '30 - Avenant')],
    [found(EFFECT, 'effet')],
  ),
  contract(
    'date-of-no-amendment',
    'A date of effect on a first contract.',
    [set(EFFECT, '01/06/2027')],
    [found(EFFECT, 'avenant', inContract("Type de contrat ou d'avenant"))],
  ),
  contract(
    'no-end',
    'A fixed term without its end.',
    [set(FINISH, null)],
    [blocks(FINISH, 'obligatoire')],
  ),
  contract(
    'ends-before-the-exam',
    'Ends on 30 November; the training goes on until 17 December.',
    [set(FINISH, '30/11/2027')],
    [doubtful(FINISH, 'formation')],
  ),
  contract(
    'rs-for-rncp',
    'A code of the other register.',
    [set(RNCP, 'RS6269')],
    [doubtful(RNCP, 'RNCP')],
  ),
  contract(
    'rncp-formacode',
    'A Formacode in words.',
    [set(RNCP, 'Gestion')],
    [doubtful(RNCP, 'RNCP')],
  ),
  contract(
    'rncp-of-another',
    'The file beside it.',
    [set(RNCP, 'RNCP37331')],
    [found(RNCP, '37313')],
  ),
  contract(
    'theory-over-total',
    'More theory than training.',
    [set(THEORY, '320,00')],
    [doubtful(THEORY, 'total', TOTAL)],
  ),
  contract('sent-late', 'Sixteen days after the start.', [], [found(BEGIN, '5 jours')], {
    today: '2027-01-20',
  }),
  contract(
    'workforce-zero',
    'Nobody works there.',
    [set(WORKFORCE, '0')],
    [found(WORKFORCE, 'effectif')],
  ),
  contract(
    'workforce-is-the-siren',
    'The number of the company.',
    [set(WORKFORCE, '511612715')],
    [found(WORKFORCE, 'effectif')],
  ),
  contract(
    'no-pension-fund',
    'The pension fund is empty.',
    [set(inContractEmployer('Caisse de retraite complémentaire'), null)],
    [blocks(inContractEmployer('Caisse de retraite complémentaire'), 'obligatoire')],
  ),
  contract(
    'trial-of-ninety',
    'Ninety days of trial for a fixed term of a year.',
    [set(TRIAL, '90')],
    [doubtful(TRIAL, 'essai')],
  ),
  contract(
    'start-in-2072',
    'Two digits swapped.',
    [set(BEGIN, '04/01/2072')],
    [found(BEGIN, 'date', FINISH)],
  ),
  contract(
    'job-is-a-code',
    'The coefficient as the job.',
    [set(inContract('Emploi occupé pendant le contrat (intitulé précis)'), '110')],
    [doubtful(inContract('Emploi occupé pendant le contrat (intitulé précis)'), 'emploi')],
  ),
  contract(
    'trainee-address-is-empty',
    'No town.',
    [set(inTrainee('Commune'), null)],
    [blocks(inTrainee('Commune'), 'obligatoire')],
  ),
];
