import { FORM_PAGES, fieldsOfKind } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/**
 * UTF-8 read as Windows-1252: « Ã » or « Â » before a sign that is no letter (« Ã© »), « â€™ », and
 * the replacement character. « JOÃO », « Ångström » are names.
 */
const BROKEN = /[ÃÂ](?:[^\p{L}\p{N}\s'’.,-]|[ªº\u00A0ˆ])|â€|Å[“”’¸¡]|�/u;

/** A text pasted from a file that was opened with the wrong encoding. */
export const rule: Rule = {
  id: 'broken-letters',
  reads: FORM_PAGES.map(page => `${page}/*`),
  source: LIKELIHOOD,
  check: ({ blocks }) =>
    blocks.flatMap(block =>
      block.fields
        .filter(
          ({ value, readOnly }) => !readOnly && typeof value === 'string' && BROKEN.test(value),
        )
        .filter(({ field }) => TEXTS.has(`${block.page}/${field}`))
        .map(({ field }) =>
          doubts(
            spot(block, field),
            {
              fr: `Des lettres accentuées ont été abîmées par un copier-coller : « ${textIn(block, field)} ».`,
              en: `Accented letters were damaged by copy and paste: « ${textIn(block, field)} ».`,
            },
            {
              fr: 'Retapez ce texte au clavier, avec ses accents.',
              en: 'Type this text again, with its accents.',
            },
          ),
        ),
    ),
};

const TEXTS = new Set(fieldsOfKind('text'));

const name = (text: string) => ({ 'salaries/prenom': text });
const finds = [{ at: 'salaries/prenom', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'accents', holds: name('Maëlle-Zoé'), finds: [] },
  { is: 'wrong', case: 'from a badly opened file', holds: name('MaÃ«lle'), finds },
  { is: 'wrong', case: 'another letter of it', holds: name('BenoÃ®t'), finds },
  { is: 'wrong', case: 'a replacement character', holds: name('Ma�lle'), finds },
  {
    is: 'wrong',
    case: 'in capitals',
    holds: { 'salaries/nom-naissance': 'LEFÃˆVRE' },
    finds: [{ at: 'salaries/nom-naissance', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'an apostrophe in the title',
    holds: { 'formation/intitule': 'Lâ€™accueil en centre FLE' },
    finds: [{ at: 'formation/intitule', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'letters of Portugal, Viet Nam and Sweden',
    holds: { 'salaries/prenom': 'João', 'salaries/nom-naissance': 'MAGALHÃES Ân-Åsa' },
    finds: [],
  },
];
