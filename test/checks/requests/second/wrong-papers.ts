import { COMMENT, CONVENTION, PROGRAMME } from '../base-action.ts';
import { blocks, doubtful, found, inPapers, inRecap, inSynthese, mistake, set } from '../places.ts';
import type { Place, RequestCase } from '../request-case.ts';

const programme = inPapers(PROGRAMME);
const convention = inPapers(CONVENTION);

const REFUSED: readonly (readonly [id: string, says: string, file: string])[] = [
  ['mail', 'The mail that held the paper.', 'RE convention.msg'],
  ['slides', 'Slides.', 'programme.pptx'],
  ['macros', 'A text with macros is no .docx.', 'convention.docm'],
  ['unfinished', 'A download that did not end.', 'convention.pdf.crdownload'],
  ['shortcut', 'The shortcut to the file.', 'convention.pdf.lnk'],
];

const sums = ['Frais de formation', 'Rémunération', 'Frais annexes', 'Total'].map(inSynthese);
const DIFFERS: readonly (readonly [id: string, place: Place, value: string])[] = [
  ['city', inSynthese('Ville'), 'NÎMES'],
  ['postal-code', inSynthese('Code Postal'), '34070'],
  ['second-birth-date', inRecap('Date de naissance', 1), '05/11/1909'],
  ['first-name', inRecap('Nom/Prénom'), 'LEFÈVRE Maël'],
  ['nobody', inRecap('Nom/Prénom', 1), ''],
  ['title-of-before', inRecap('Intitulé de formation'), 'Semaine de Formation 2025'],
  ['year', inRecap('Date de fin de formation'), '19/03/2026'],
  ['cents', inRecap('Coût pédagogique'), '300,30 €'],
];

export const WRONG_PAPERS: readonly RequestCase[] = [
  ...REFUSED.map(([id, says, file]) =>
    mistake(`second-paper-${id}`, says, [set(convention, [file])], [blocks(convention, 'format')]),
  ),
  mistake(
    'second-paper-a-byte-over',
    'One byte over 20 Mo, however one counts them.',
    [set(programme, ['programme.pdf'])],
    [doubtful(programme, '20 Mo')],
    { bytes: { 'programme.pdf': 20 * 1024 * 1024 + 1 } },
  ),
  mistake(
    'second-paper-empty-programme',
    'A file of no byte.',
    [set(programme, ['programme.docx'])],
    [found(programme, 'vide')],
    { bytes: { 'programme.docx': 0 } },
  ),
  mistake(
    'second-same-file-for-both',
    'The same file as programme and as convention.',
    [set(programme, ['dossier complet.pdf']), set(convention, ['dossier complet.pdf'])],
    [found(programme, 'même fichier', convention)],
  ),
  mistake(
    'second-papers-exchanged',
    'By their names, each stands in the other’s place.',
    [set(programme, ['convention-signee.pdf']), set(convention, ['programme.pdf'])],
    [found(programme, 'programme', convention)],
  ),
  mistake(
    'second-comment-of-257',
    '257 with the line break between two lines; blanks at the end may be cut.',
    [set(inSynthese(COMMENT), `${'a'.repeat(128)}\n${'b'.repeat(128)}`)],
    [blocks(inSynthese(COMMENT), '256 caractères')],
  ),
  ...DIFFERS.map(([id, place, value]) =>
    mistake(
      `second-recap-${id}`,
      `« ${place.label} » of the recap reads « ${value} ».`,
      [set(place, value)],
      [found(place, 'diffère')],
    ),
  ),
  mistake(
    'second-recap-side-costs',
    '150 € of side costs that nobody typed.',
    [set(inSynthese('Frais annexes'), '150,00 €'), set(inSynthese('Total'), '750,00 €')],
    [found(inSynthese('Frais annexes'), 'annexes', ...sums)],
  ),
  mistake(
    'second-recap-fees-of-nothing',
    'The grid was not saved: nothing is asked for.',
    [set(inSynthese('Frais de formation'), '0,00 €'), set(inSynthese('Total'), '0,00 €')],
    [found(inSynthese('Frais de formation'), '600', ...sums)],
  ),
];
