import { normalise } from '../../../dom/text.ts';
import type { Block, Held } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { FORM_PAGES, knownField } from '../../known-field.ts';
import { EXPLANATIONS } from '../../portal-messages.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** What the portal itself says beside a field, explained; quoted as it is when nobody knows it. */
export const rule: Rule = {
  id: 'portal-message',
  reads: FORM_PAGES.map(page => `${page}/*`),
  source: AKTO_GUIDE,
  check: ({ blocks: seen }) =>
    seen.flatMap(block => block.fields.flatMap(held => explained(block, held) ?? [])),
};

function explained(block: Block, held: Held): Problem | null {
  const message = held.message.trim();
  if (!message) return null;
  const words = normalise(message);
  const isOnlyEmpty = /saisie obligatoire/u.test(words) && !textIn(block, held.field);
  // An empty field has a rule of its own, an attestation is for the last review.
  if (isOnlyEmpty && (held.required || knownField(block.page, held.field)?.yours)) return null;
  const at = spot(block, held.field);
  const quoted = `« ${message} »`;
  const known = EXPLANATIONS.find(({ when }) => when.test(words));
  if (!known) {
    return doubts(
      at,
      { fr: `Le portail écrit ici : ${quoted}.`, en: `The portal says here: ${quoted}.` },
      {
        fr: 'Ce message ne nous est pas connu. Lisez-le en entier (un clic dessus l’ouvre souvent), corrigez, ou demandez à AKTO.',
        en: 'We do not know this message. Read the whole of it (a click often opens it), correct, or ask AKTO.',
      },
    );
  }
  return {
    at,
    severity: known.severity,
    says: {
      fr: `${known.says.fr} Message du portail : ${quoted}.`,
      en: `${known.says.en} The portal's message: ${quoted}.`,
    },
    remedy: known.remedy,
  };
}

export const examples: readonly Example[] = [
  { is: 'right', case: 'no message', holds: { 'salaries/nir': '2870124567890' }, finds: [] },
  {
    is: 'wrong',
    case: 'the number and the birth name',
    holds: { 'salaries/nir': '2870124567890' },
    shows: { 'salaries/nir': { message: 'Le NIR ne correspond pas au nom de naissance' } },
    finds: [{ at: 'salaries/nir', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'distance hours, a date, an unanswered question without a star',
    holds: {
      'formation/duree-distance': 123,
      'formation/debut': '05/10/199',
      'salaries/email': null,
    },
    shows: {
      'formation/duree-distance': {
        message: 'La durée de la formation à distance doit être inférieure à la durée de formation',
      },
      'formation/debut': { message: 'Saisissez une valeur de date...' },
      'salaries/email': { message: 'Saisie obligatoire' },
    },
    finds: [
      { at: 'formation/duree-distance', severity: 'blocks' },
      { at: 'formation/debut', severity: 'blocks' },
      { at: 'salaries/email', severity: 'blocks' },
    ],
  },
  {
    is: 'wrong',
    case: 'a message that nobody has seen before',
    holds: { 'employeur/effectif': 12 },
    shows: { 'employeur/effectif': { message: 'Règle ADH-42' } },
    finds: [{ at: 'employeur/effectif', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'empty with a star: said by the rule of empty fields',
    holds: { 'salaries/prenom': null, 'synthese/attestation-exactitude': false },
    shows: {
      'salaries/prenom': { message: 'Saisie obligatoire' },
      'synthese/attestation-exactitude': { message: 'Saisie obligatoire' },
    },
    finds: [],
  },
];
