import { COMMENT, CONVENTION, PROGRAMME } from '../base-action.ts';
import { inPapers, inPerson, inSynthese, right, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { COST, END, START } from '../second/second-set.ts';

const written = (id: string, says: string, ...changes: ReturnType<typeof set>[]) =>
  right(`third-${id}`, says, changes);

/** Comments, papers and amounts of all sorts. */
export const RIGHT_REST_3: readonly RequestCase[] = [
  written(
    'comment-256',
    'A comment of exactly 256 characters.',
    set(
      inSynthese(COMMENT),
      'Les quatre matinées sont suivies à distance. '.repeat(6).slice(0, 255).concat('.'),
    ),
  ),
  written(
    'comment-lines',
    'A comment of two lines with figures.',
    set(inSynthese(COMMENT), 'Dossier suivi par Odile.\nTél. 04 65 71 12 00, du 16 au 19 mars.'),
  ),
  written(
    'upper-case-ending',
    'An ending in capitals.',
    set(inPapers(PROGRAMME), ['PROGRAMME 2027.PDF']),
  ),
  written(
    'five-photos',
    'Five pages, five photos.',
    set(inPapers(CONVENTION), ['1.jpg', '2.jpg', '3.jpg', '4.png', '5.png']),
  ),
  written(
    'quote',
    'A quote instead of the convention.',
    set(inPapers(CONVENTION), ['Devis ISPA n° 2027-14 (bon pour accord).pdf']),
  ),
  written(
    'accents-in-name',
    'A name with accents and signs.',
    set(inPapers(CONVENTION), ['Convention signée – GFLE & ISPA (v2 définitive).pdf']),
  ),
  written(
    'scan',
    'The name that the scanner gave.',
    set(inPapers(CONVENTION), ['SKM_C25827030110350.pdf']),
  ),
  written(
    'programme-word',
    'A programme in Word.',
    set(inPapers(PROGRAMME), ['Programme_SF_mars-2027.docx']),
  ),
  written(
    'many-dots',
    'Many dots in the name.',
    set(inPapers(PROGRAMME), ['prog.sem.form.v1.2.pdf']),
  ),
  written(
    'both-in-one',
    'Annex and convention.',
    set(inPapers(CONVENTION), ['convention-signee.pdf', 'annexe-programme.pdf']),
  ),
  right(
    'third-almost-20-mb',
    'A scan just under 20 MB.',
    [set(inPapers(CONVENTION), ['scan.pdf'])],
    { bytes: { 'scan.pdf': 20_000_000 - 1 } },
  ),
  right('third-small-file', 'A text of 900 bytes.', [set(inPapers(PROGRAMME), ['programme.csv'])], {
    bytes: { 'programme.csv': 900 },
  }),
  right('third-one-person', 'One person, like the tutorial.', [], {
    drop: [{ page: 'salaries', block: 1 }],
  }),
  right(
    'third-amount-per-request',
    'The whole amount where the grid is for the request.',
    [set(COST, '600,00')],
    { answers: { amountsAre: 'per-request' } },
  ),
  right(
    'third-wages',
    'Wages asked for, with their rate.',
    [
      set(inPerson('Taux horaire brut'), '15,40'),
      set(inPerson('Taux de charge (%)'), '42,50'),
      set(inPerson('Taux horaire brut', 1), '21,03'),
      set(inPerson('Taux de charge (%)', 1), '43'),
    ],
    {
      answers: { wages: 'asked' },
      tolerates: [{ page: 'synthese', label: 'Rémunération', severity: 'doubtful' }],
    },
  ),
  right(
    'third-director',
    'A well paid director.',
    [
      set(inPerson('Taux horaire brut'), '48,20'),
      set(inPerson('Taux de charge (%)'), '45'),
      set(inPerson('Taux horaire brut', 1), '12,31'),
      set(inPerson('Taux de charge (%)', 1), '12,5'),
    ],
    {
      answers: { wages: 'asked' },
      tolerates: [{ page: 'synthese', label: 'Rémunération', severity: 'doubtful' }],
    },
  ),
  right('third-end-same-week', 'The end typed with a first-day zero left out.', [
    set(START, '16/3/2027'),
    set(END, '19/3/2027'),
  ]),
];
