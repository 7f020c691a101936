import { extensionOf } from '../../../documents/file-formats.ts';
import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { blocks } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** As printed under each paper: « .jpeg » is not in the list. */
const TAKEN = ['pdf', 'jpg', 'png', 'xls', 'xlsx', 'doc', 'docx', 'csv'];

const AS_PDF: Sentence = {
  fr: 'Enregistrez-le ou imprimez-le en PDF, puis ajoutez le PDF.',
  en: 'Save or print it as a PDF, then add the PDF.',
};
const NOT_FINISHED: Sentence = {
  fr: 'Le téléchargement de ce fichier ne s’est pas terminé : recommencez-le, puis ajoutez le fichier entier.',
  en: 'The download of this file did not end: start it again, then add the whole file.',
};
const SHORTCUT: Sentence = {
  fr: 'C’est un raccourci, pas le document : ouvrez-le, puis ajoutez le fichier qu’il montre.',
  en: 'It is a shortcut, not the document: open it, then add the file that it shows.',
};
const ARCHIVE: Sentence = {
  fr: 'C’est une archive : sortez-en les fichiers, puis ajoutez-les un à un.',
  en: 'It is an archive: take the files out of it, then add them one by one.',
};

/** What to do, by the ending of the file's name. */
const REMEDIES: Readonly<Record<string, Sentence>> = {
  jpeg: {
    fr: 'Renommez-le en .jpg : c’est la même chose.',
    en: 'Rename it to .jpg: it is the same thing.',
  },
  crdownload: NOT_FINISHED,
  part: NOT_FINISHED,
  lnk: SHORTCUT,
  url: SHORTCUT,
  webloc: SHORTCUT,
  zip: ARCHIVE,
  rar: ARCHIVE,
  '7z': ARCHIVE,
};

export const rule: Rule = {
  id: 'file-type',
  reads: ['documents/*'],
  source: AKTO_GUIDE,
  check: eachBlock(['documents'], block =>
    filesIn(block).flatMap(({ field, names }) =>
      names
        .filter(name => !TAKEN.includes(extensionOf(name)))
        .map(name =>
          blocks(
            spot(block, field),
            {
              fr: `« ${name} » n'est pas d'un type accepté par le portail (${TAKEN.map(each => `.${each}`).join(', ')}).`,
              en: `« ${name} » is of a type that the portal does not take (${TAKEN.map(each => `.${each}`).join(', ')}).`,
            },
            REMEDIES[extensionOf(name)] ?? AS_PDF,
          ),
        ),
    ),
  ),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'accepted, in capitals too',
    holds: { 'documents/programme': ['Programme.PDF', 'suite v2.1.docx'] },
    finds: [],
  },
  {
    is: 'wrong',
    case: '.jpeg, .odt, none',
    holds: { 'documents/programme': ['scan.jpeg', 'a.odt'], 'documents/fichier-autre': ['devis'] },
    finds: [
      { at: 'documents/programme', severity: 'blocks' },
      { at: 'documents/programme', severity: 'blocks' },
      { at: 'documents/fichier-autre', severity: 'blocks' },
    ],
  },
  { is: 'borderline', case: 'no file', holds: { 'documents/programme': [] }, finds: [] },
];
