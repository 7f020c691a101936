import { COMMENT, CONVENTION, PROGRAMME } from './base-action.ts';
import { blocks, found, inPapers, inSynthese, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const programme = inPapers(PROGRAMME);
const convention = inPapers(CONVENTION);
const other = inPapers('Autre');
const MEGABYTE = 1024 * 1024;

/** 20 Mo, five files, .pdf .jpg .png .xls .xlsx .doc .docx .csv (PORTAL.md §3.6). */
const REFUSED: readonly (readonly [id: string, says: string, file: string])[] = [
  ['jpeg', '.jpeg is not in the list, though .jpg is.', 'convention.jpeg'],
  ['odt', 'A LibreOffice text.', 'convention.odt'],
  ['heic', 'A photograph of a telephone.', 'IMG_2041.HEIC'],
  ['no-extension', 'A file without an extension.', 'convention'],
  ['zip', 'An archive.', 'convention.zip'],
  ['double-extension', 'The last extension counts.', 'convention.pdf.exe'],
];

const numbered = (count: number) =>
  Array.from({ length: count }, (_, number) => `page-${number + 1}.jpg`);

export const DOCUMENTS: readonly RequestCase[] = [
  mistake(
    'programme-missing',
    'No programme: 1/2.',
    [set(programme, null)],
    [blocks(programme, 'obligatoire')],
  ),
  mistake(
    'convention-missing',
    'No convention nor quote: 1/2.',
    [set(convention, [])],
    [blocks(convention, 'obligatoire')],
  ),
  mistake(
    'both-papers-missing',
    '0/2.',
    [set(programme, null), set(convention, null)],
    [blocks(programme, 'obligatoire'), blocks(convention, 'obligatoire')],
  ),
  ...REFUSED.map(([id, says, file]) =>
    mistake(`paper-${id}`, says, [set(convention, [file])], [blocks(convention, 'format')]),
  ),
  mistake(
    'six-files',
    'The convention in six photographs; five files at most.',
    [set(convention, numbered(6))],
    [blocks(convention, '5 fichiers')],
  ),
  mistake(
    'paper-of-21-megabytes',
    '20 Mo at most.',
    [set(programme, ['programme-scan.pdf'])],
    [blocks(programme, '20 Mo')],
    { bytes: { 'programme-scan.pdf': 21 * MEGABYTE } },
  ),
  mistake(
    'paper-empty',
    'A file of no byte: a copy that failed.',
    [set(convention, ['convention-signee.pdf'])],
    [found(convention, 'vide')],
    { bytes: { 'convention-signee.pdf': 0 } },
  ),
  mistake(
    'other-paper-refused',
    'The limits are the same for what is added freely.',
    [set(other, ['facture.odt'])],
    [blocks(other, 'format')],
  ),
  mistake(
    'comment-of-257',
    'The portal takes 256 characters.',
    [set(inSynthese(COMMENT), 'é'.repeat(257))],
    [blocks(inSynthese(COMMENT), '256 caractères')],
  ),
  mistake(
    'comment-of-308-in-lines',
    'Line breaks count too.',
    [set(inSynthese(COMMENT), 'Formation à distance.\n'.repeat(14))],
    [blocks(inSynthese(COMMENT), '256 caractères')],
  ),
];
