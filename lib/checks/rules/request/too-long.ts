import type { Block, Held } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { FORM_PAGES, knownField } from '../../known-field.ts';
import { blocks, doubts } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { counted } from '../../spoken.ts';

/** A real name may be longer than the form foresees: it is nobody's mistake. */
const NAMES: readonly string[] = ['nom-naissance', 'nom-usage', 'prenom'];

/** Their length is part of their form, which has its own rule. */
const OTHERWISE: readonly string[] = ['nir', 'ntt'];

/** More characters than the portal prints beside the field; else than its screenshots print. */
export const rule: Rule = {
  id: 'too-long',
  reads: FORM_PAGES.map(page => `${page}/*`),
  source: AKTO_GUIDE,
  check: ({ blocks: seen }) =>
    seen.flatMap(block => block.fields.flatMap(held => excess(block, held) ?? [])),
};

function excess(block: Block, { field, label, value, readOnly, maxLength }: Held): Problem | null {
  const most = maxLength ?? knownField(block.page, field)?.maxLength;
  if (!most || readOnly || typeof value !== 'string' || OTHERWISE.includes(field)) return null;
  const { length } = value.trim();
  if (length <= most) return null;
  const isName = NAMES.includes(field);
  return (isName ? doubts : blocks)(
    spot(block, field),
    {
      fr: `« ${label} » a ${length} caractères ; le portail en accepte ${most} au plus, la fin serait refusée ou coupée.`,
      en: `« ${label} » has ${length} characters; the portal takes ${most} at most, the end would be refused or cut.`,
    },
    isName
      ? {
          fr: "Le formulaire est trop court pour ce nom : demandez à AKTO comment l'écrire.",
          en: 'The form is too short for this name: ask AKTO how to write it.',
        }
      : {
          fr: `Raccourcissez le texte de ${counted(length - most, { fr: 'caractère', en: 'character' }).fr}.`,
          en: `Shorten the text by ${counted(length - most, { fr: 'caractère', en: 'character' }).en}.`,
        },
  );
}

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: '14 characters of 15',
    holds: { 'formation/reference-interne': 'Formation GFLE' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a reference of 16',
    holds: { 'formation/reference-interne': 'Formation GFLE 2' },
    finds: [{ at: 'formation/reference-interne', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'a comment of 257',
    holds: { 'synthese/commentaires': 'a'.repeat(257) },
    finds: [{ at: 'synthese/commentaires', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'over what the page itself prints',
    holds: { 'employeur/email': `${'a'.repeat(20)}@example.org` },
    shows: { 'employeur/email': { maxLength: 20 } },
    finds: [{ at: 'employeur/email', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'a name of 50 letters, a comment of 256, spaces at the end',
    holds: {
      'salaries/nom-naissance': 'n'.repeat(50),
      'synthese/commentaires': `${'a'.repeat(256)} `,
    },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'a name of 51 letters: the form is wrong, not the name',
    holds: { 'salaries/nom-naissance': 'n'.repeat(51) },
    finds: [{ at: 'salaries/nom-naissance', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'the three readings of the employer’s e-mail limit disagree: none is used',
    holds: { 'employeur/email': `${'a'.repeat(290)}@example.org` },
    finds: [],
  },
];
