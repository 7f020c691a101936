import { peopleIn } from '../../each-block.ts';
import type { Block } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { personFields } from '../../known-field.ts';
import { informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** The address of somebody else on another person: a line that was copied. Three share a mailbox. */
export const rule: Rule = {
  id: 'same-email-twice',
  reads: personFields('email'),
  source: LIKELIHOOD,
  check: facts => {
    const sharing = new Map<string, Block[]>();
    for (const block of peopleIn(facts)) {
      const email = textIn(block, 'email').toLowerCase();
      if (email) sharing.set(email, [...(sharing.get(email)?.slice(0, 2) ?? []), block]);
    }
    return [...sharing.values()].flatMap(([first, second, third]) =>
      first && second && !third ? [said(first, second)] : [],
    );
  },
};

function said(first: Block, second: Block): Problem {
  const number = first.block + 1;
  return informs(
    spot(second, 'email'),
    {
      fr: `La personne n° ${number} a la même adresse e-mail.`,
      en: `Person no. ${number} has the same e-mail address.`,
    },
    {
      fr: "Si c'est une boîte commune, laissez. Sinon, mettez l'adresse de chacun, ou videz le champ : il n'est pas obligatoire.",
      en: 'If it is a shared mailbox, leave it. Otherwise write the address of each, or empty the field: it is not compulsory.',
    },
  );
}

const emails = (one: string | null, other: string | null) => ({
  'salaries/email': one,
  'salaries#1/email': other,
});

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'each has one',
    holds: emails('awa@example.org', 'ines@example.org'),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'one for both',
    holds: emails('awa@example.org', 'Awa@example.org'),
    finds: [{ at: 'salaries#1/email', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'a mailbox of the whole office',
    holds: {
      ...emails('accueil@example.org', 'accueil@example.org'),
      'salaries#2/email': 'accueil@example.org',
    },
    finds: [],
  },
  { is: 'borderline', case: 'nobody has one', holds: emails(null, null), finds: [] },
];
