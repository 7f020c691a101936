import { CONVENTION, HAS_PAPERS, PROGRAMME } from '../base-action.ts';
import { blocks, doubtful, found, inPapers, mistake, set } from '../places.ts';
import type { Expectation, RequestCase, Value } from '../request-case.ts';

const P = inPapers(PROGRAMME);
const C = inPapers(CONVENTION);
const OTHER = inPapers('Autre');

const paper = (
  id: string,
  says: string,
  place: typeof P,
  value: Value,
  expected: Expectation,
): RequestCase => mistake(`third-${id}`, says, [set(place, value)], [expected]);

const M = 1024 * 1024;

/** What is attached, by its name and size only. */
export const WRONG_PAPERS_3: readonly RequestCase[] = [
  paper('programme-odt', 'A LibreOffice text.', P, ['programme.odt'], blocks(P, '.pdf')),
  paper('photo-heic', 'The photo of a telephone.', C, ['IMG_2041.HEIC'], blocks(C, '.jpg')),
  paper(
    'photo-jpeg',
    '.jpeg is not in the printed list.',
    C,
    ['convention-signee.jpeg'],
    found(C, '.jpg'),
  ),
  paper('archive', 'Both papers in an archive.', P, ['dossier.zip'], blocks(P, '.pdf')),
  paper(
    'mail-message',
    'The message with its attachment.',
    C,
    ['TR Convention signée.msg'],
    blocks(C, '.pdf'),
  ),
  paper('no-ending', 'A file without ending.', P, ['programme'], blocks(P, 'type')),
  paper('shortcut', 'A shortcut of the desktop.', P, ['programme.pdf.lnk'], blocks(P, 'type')),
  paper(
    'word-lock',
    'The hidden file that Word leaves beside an open document.',
    P,
    ['~$ogramme.docx'],
    doubtful(P, 'Word'),
  ),
  mistake('third-too-big', 'A scan of 24 MB.', [set(C, ['scan.pdf'])], [blocks(C, '20 Mo')], {
    bytes: { 'scan.pdf': 24 * M },
  }),
  mistake(
    'third-empty-file',
    'A file of no byte: the copy failed.',
    [set(P, ['programme-2027.pdf'])],
    [doubtful(P, 'vide')],
    { bytes: { 'programme-2027.pdf': 0 } },
  ),
  paper(
    'six-files',
    'Six pages, six photos.',
    C,
    ['1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg', '6.jpg'],
    blocks(C, '5'),
  ),
  paper(
    'same-file-twice',
    'The programme in both places.',
    C,
    ['programme.pdf'],
    found(C, 'même', P),
  ),
  paper(
    'invoice-for-convention',
    'The invoice for the convention.',
    C,
    ['Facture ISPA 2027-031.pdf'],
    found(C, 'facture'),
  ),
  paper(
    'attendance-for-convention',
    'A sheet of attendance, before the training.',
    C,
    ['feuille_emargement.pdf'],
    found(C, 'émargement'),
  ),
  paper(
    'certificate-for-programme',
    'The certificate of the last edition.',
    P,
    ['certificat-de-realisation.pdf'],
    found(P, 'certificat'),
  ),
  paper(
    'unsigned',
    'The convention before signature.',
    C,
    ['convention-à-signer.pdf'],
    found(C, 'signée'),
  ),
  paper(
    'unsigned-model',
    'The empty model.',
    C,
    ['Modele convention VIERGE.docx'],
    found(C, 'signée'),
  ),
  paper(
    'programme-of-2025',
    'The programme of 2025.',
    P,
    ['programme-semaine-2025.pdf'],
    found(P, '2025'),
  ),
  mistake(
    'third-papers-swapped',
    'Each paper in the other’s place.',
    [set(P, ['convention-signee.pdf']), set(C, ['programme.pdf'])],
    [found(P, 'convention'), found(C, 'programme')],
  ),
  paper(
    'health-card',
    'The card of the health insurance, which nobody asked for.',
    OTHER,
    ['carte-vitale.pdf'],
    found(OTHER, 'personnelle'),
  ),
  paper('no-convention', 'The convention is missing.', C, [], blocks(C, 'obligatoire')),
  mistake(
    'third-papers-not-attested',
    'The box about the papers is not ticked.',
    [set(inPapers(HAS_PAPERS), false)],
    [found(inPapers(HAS_PAPERS), 'cocher')],
  ),
];
