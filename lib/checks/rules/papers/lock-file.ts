import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { doubts } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Left by Word, Excel (`~$ogramme.docx`) and LibreOffice (`.~lock.programme.odt#`) beside an open file. */
const LOCK = /^(?:~\$|\.~lock\.)/u;

/** The little file that says who has the document open, instead of the document. */
export const rule: Rule = {
  id: 'lock-file',
  reads: ['documents/*'],
  source: {
    text: 'Microsoft, fichier propriétaire (~$) d’un document ouvert ; LibreOffice, .~lock.*#',
    date: '2026-11-22',
  },
  check: eachBlock(['documents'], block =>
    filesIn(block).flatMap(({ field, names }) =>
      names
        .filter(name => LOCK.test(name))
        .map(name =>
          doubts(
            spot(block, field),
            {
              fr: `« ${name} » n'est pas le document : c'est le petit fichier que Word ou LibreOffice laisse à côté d'un document ouvert.`,
              en: `« ${name} » is not the document: it is the little file that Word or LibreOffice leaves beside an open one.`,
            },
            {
              fr: 'Fermez le document, puis choisissez le fichier qui porte son nom entier.',
              en: 'Close the document, then choose the file that bears its whole name.',
            },
          ),
        ),
    ),
  ),
};

const file = (name: string | null) => ({ 'documents/programme': name === null ? null : [name] });
const finds = [{ at: 'documents/programme', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'the document', holds: file('programme.docx'), finds: [] },
  { is: 'wrong', case: 'of Word', holds: file('~$ogramme.docx'), finds },
  { is: 'wrong', case: 'of LibreOffice', holds: file('.~lock.programme.odt#'), finds },
  { is: 'borderline', case: 'a tilde in a name', holds: file('programme~1.docx'), finds: [] },
  { is: 'borderline', case: 'no file', holds: file(null), finds: [] },
];
