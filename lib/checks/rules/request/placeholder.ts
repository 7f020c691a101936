import { normalise } from '../../../dom/text.ts';
import { FORM_PAGES, fieldsOfKind, knownField } from '../../known-field.ts';
import { doubts, informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** Words typed to get past the star, to be replaced later. */
const WORDS =
  /^(?:a|en attente|en cours|reste a) (?:completer|definir|determiner|preciser|venir|remplir|renseigner|voir|confirmer|demander)$|^(?:a )?(?:completer|preciser) plus tard$|^(?:x{3,6}|inconnue?|non (?:connue?|renseignee?|communiquee?)|en attente)$/u;
/** « Na » is a first name, « Néant » and « Todo » family names. */
const SHORT = /^(?:tbd|xx|nc|na|neant|todo)$/u;
/** Signs only: « ? », « … », « --- ». A lone « - » or « . » too. */
const SIGNS = /^[^\p{L}\p{N}]+$/u;

/** They have rules of their own, which say more. */
const ELSEWHERE: readonly string[] = ['nir', 'ntt', 'email', 'code-postal', 'telephone'];
/** Where signs are said by the rule of names, and « Inconnu » may be a name. */
const NAMES: readonly string[] = ['nom-naissance', 'nom-usage', 'prenom'];

/** A field filled with words that say that it is not. */
export const rule: Rule = {
  id: 'placeholder',
  reads: FORM_PAGES.map(page => `${page}/*`),
  source: LIKELIHOOD,
  check: ({ blocks }) =>
    blocks.flatMap(block =>
      block.fields
        .filter(({ value, readOnly }) => !readOnly && typeof value === 'string' && value !== '')
        .filter(({ field }) => isPlaceholder(field, textIn(block, field)))
        .filter(({ field }) => isText(block.page, field))
        .map(({ field, label, required }) => {
          // Kept people are judged too, where nothing has a star.
          const isRequired = required || knownField(block.page, field)?.required === true;
          const typed = textIn(block, field);
          return (isRequired ? doubts : informs)(
            spot(block, field),
            {
              fr: `« ${typed} » n'est pas une réponse : AKTO lira ce texte tel quel dans « ${label} ».`,
              en: `« ${typed} » is no answer: AKTO will read that text as it is in « ${label} ».`,
            },
            isRequired
              ? {
                  fr: "Écrivez la vraie réponse. Si vous ne l'avez pas encore, enregistrez le brouillon et envoyez plus tard.",
                  en: 'Write the real answer. If you do not have it yet, save the draft and send later.',
                }
              : {
                  fr: "Videz le champ : il n'est pas obligatoire.",
                  en: 'Empty the field: it is not compulsory.',
                },
          );
        }),
    ),
};

const TEXTS = new Set(fieldsOfKind('text'));

const isText = (page: string, field: string) =>
  TEXTS.has(`${page}/${field}`) && !ELSEWHERE.includes(field);

function isPlaceholder(field: string, text: string): boolean {
  const words = normalise(text);
  if (WORDS.test(words)) return true;
  return !NAMES.includes(field) && (SHORT.test(words) || SIGNS.test(text));
}

const title = (text: string | null) => ({ 'formation/intitule': text });
const finds = [{ at: 'formation/intitule', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'a title', holds: title('Définir un projet à venir'), finds: [] },
  { is: 'wrong', case: 'to be defined', holds: title('A DEFINIR'), finds },
  { is: 'wrong', case: 'to be completed, with dots', holds: title('à compléter…'), finds },
  { is: 'wrong', case: 'a question mark', holds: title('?'), finds },
  {
    is: 'wrong',
    case: 'a first name and a street',
    holds: { 'salaries/prenom': 'à préciser', 'salaries/voie': 'inconnue' },
    finds: [
      { at: 'salaries/prenom', severity: 'doubtful' },
      { at: 'salaries/voie', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'signs in a name: another rule says it',
    holds: { 'salaries/nom-naissance': '???' },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'where nothing has to be written',
    holds: { 'salaries/complement-adresse': 'néant' },
    finds: [{ at: 'salaries/complement-adresse', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'people called so',
    holds: { 'salaries/nom-naissance': 'NÉANT', 'salaries/prenom': 'Na' },
    finds: [],
  },
  { is: 'borderline', case: 'one letter', holds: { 'salaries/nom-naissance': 'X' }, finds: [] },
  { is: 'borderline', case: 'nothing', holds: title(null), finds: [] },
];
