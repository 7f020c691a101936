import type { Block, Facts, Held } from '../../facts.ts';
import { FORM_PAGES, isCalled, knownField } from '../../known-field.ts';
import { isInternal } from '../../planned-module.ts';
import { blocks } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { whereToFind } from '../../where-to-find.ts';

/** Once the provider is chosen, the search may be empty again: its name and number then stand below. */
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  'formation/organisme': ['organisme-siret', 'organisme-nom'],
  'contrat-formation/organisme': ['organisme-siret', 'organisme-nom'],
};

/** Compulsory where the form shows them, which not all forms do. */
const WHERE_SHOWN: readonly string[] = ['salaries/travailleur-handicape'];

/** A field with a star that holds nothing. Attestations and papers have their own word. */
export const rule: Rule = {
  id: 'required-empty',
  reads: FORM_PAGES.map(page => `${page}/*`),
  source: AKTO_GUIDE,
  check: facts =>
    facts.blocks
      .filter(({ page }) => FORM_PAGES.includes(page))
      .flatMap(block =>
        block.fields
          .filter(held => isMissing(block, held, facts))
          .map(({ field, label }) => ({
            ...blocks(
              spot(block, field),
              {
                fr: `« ${label} » est vide, alors que le formulaire le demande.`,
                en: `« ${label} » is empty, and the form asks for it.`,
              },
              whereToFind(block.page, field),
            ),
            isAwaited: true,
          })),
      ),
};

const isOfProvider = (field: string) => field === 'organisme' || field === 'paiement-direct';

function isMissing(
  block: Block,
  { field, required, readOnly, value }: Held,
  facts: Facts,
): boolean {
  const isEmpty =
    typeof value === 'string' || value === null || Array.isArray(value)
      ? (value?.toString().trim() ?? '') === ''
      : false;
  const isAsked = required || WHERE_SHOWN.includes(`${block.page}/${field}`);
  if (!isAsked || readOnly || !isEmpty) return false;
  const known = knownField(block.page, field);
  if (known && (known.yours || !isCalled(block, known))) return false;
  // Only an external module has a provider, or a payment to one.
  if (isOfProvider(field) && isInternal(block, facts)) return false;
  const chosen = CHOSEN[`${block.page}/${field}`] ?? [];
  return !chosen.some(other => textIn(block, other));
}

export const examples: readonly Example[] = [
  { is: 'right', case: 'filled', holds: { 'salaries/nom-naissance': 'O' }, finds: [] },
  { is: 'right', case: 'no star', holds: { 'salaries/email': null }, finds: [] },
  {
    is: 'right',
    case: 'the provider stands below the emptied search',
    holds: { 'formation/organisme': null, 'formation/organisme-siret': '79814425900024' },
    finds: [],
  },
  {
    is: 'right',
    case: 'an attestation, which is for the last review',
    holds: { 'synthese/attestation-exactitude': false, 'documents/programme': null },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'empty, or spaces only',
    holds: { 'salaries/nom-naissance': null, 'salaries/prenom': '  ' },
    finds: [
      { at: 'salaries/nom-naissance', severity: 'blocks' },
      { at: 'salaries/prenom', severity: 'blocks' },
    ],
  },
  {
    is: 'wrong',
    case: 'a star that only the page shows',
    holds: { 'salaries/numero-cpf': null },
    shows: { 'salaries/numero-cpf': { required: true } },
    finds: [{ at: 'salaries/numero-cpf', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'called by another answer',
    holds: { 'salaries/nir-temporaire': 'Oui', 'salaries/nir': null, 'salaries/ntt': null },
    finds: [{ at: 'salaries/ntt', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'the answer that would call it is not given',
    holds: { 'salaries/nir': null, 'salaries/ntt': null, 'formation/rncp': null },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'greyed: nobody can fill it',
    holds: { 'formation/intitule': null },
    shows: { 'formation/intitule': { readOnly: true } },
    finds: [],
  },
];
