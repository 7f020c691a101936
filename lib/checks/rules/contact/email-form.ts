import { eachBlock, PEOPLE } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { blocks, doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

const FORM = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Slips of the hand in well-known names, and what no address holds. */
const DOUBTS: readonly RegExp[] = [
  /@(?:gmial|gmal|gmai|gamil|hotmial|hotmal|outloo|orang|wanado|yaho)\./u,
  /@(?:gmail|hotmail|outlook|orange|wanadoo|yahoo)\.(?:con|cm|co|f|r)$/u,
  // French mailboxes under another ending: « laposte.net », « wanadoo.fr », « free.fr ».
  /@(?:laposte\.(?:com|ner|nte)|wanadoo\.(?:com|net)|free\.(?:com|net))$/u,
  /\.(?:con|cmo|ocm|og|orgg|ffr|frr)$/u,
  /\.\.|^\.|\.@|@\.|@-|\.$/u,
  /[,;:<>()[\]"\\]/u,
  /[^\p{ASCII}]/u,
];

/** An address that nothing could be sent to, or that looks mistyped. No address is no mistake. */
export const rule: Rule = {
  id: 'email-form',
  reads: [...personFields('email'), 'employeur/email'],
  source: LIKELIHOOD,
  check: eachBlock([...PEOPLE, 'employeur'], block => {
    const typed = textIn(block, 'email');
    const address = typed.toLowerCase();
    if (!address) return null;
    const at = spot(block, 'email');
    if (!FORM.test(address)) {
      return blocks(
        at,
        {
          fr: `« ${typed} » n'est pas une adresse e-mail.`,
          en: `« ${typed} » is no e-mail address.`,
        },
        {
          fr: 'Écrivez une seule adresse, sans espace, avec un « @ », puis un point dans ce qui suit.',
          en: 'Write one address only, without a space, with an « @ » and a dot in what follows.',
        },
      );
    }
    if (!DOUBTS.some(pattern => pattern.test(address))) return null;
    return doubts(
      at,
      {
        fr: `« ${typed} » ressemble à une faute de frappe : le courrier risque de ne jamais arriver.`,
        en: `« ${typed} » looks mistyped: mail may never arrive.`,
      },
      {
        fr: 'Relisez-la lettre à lettre : points, accents, fin (.fr, .com…). Si elle est bien ainsi, laissez.',
        en: 'Read it letter by letter: dots, accents, its end (.fr, .com…). If it is right, leave it.',
      },
    );
  }),
};

const email = (address: string | null) => ({ 'salaries/email': address });
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'salaries/email', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'usual', holds: email('awa.diallo@example.org'), finds: [] },
  { is: 'right', case: 'none', holds: email(null), finds: [] },
  { is: 'wrong', case: 'no @', holds: email('awa.diallo.example.org'), finds: found('blocks') },
  { is: 'wrong', case: 'no dot after it', holds: email('awa@example'), finds: found('blocks') },
  {
    is: 'wrong',
    case: 'two addresses',
    holds: email('awa@example.org / ines@example.org'),
    finds: found('blocks'),
  },
  {
    is: 'wrong',
    case: 'a slip of the hand',
    holds: email(`awa@${'gmial.com'}`),
    finds: found('doubtful'),
  },
  {
    is: 'wrong',
    case: 'a mailbox under another ending',
    holds: email(`awa@${'laposte.com'}`),
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'somebody of La Poste itself',
    holds: email(`awa@${'laposte.fr'}`),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a comma, two dots',
    holds: { ...email('awa,d@example.org'), 'employeur/email': 'contact..@example.org' },
    finds: [
      { at: 'salaries/email', severity: 'doubtful' },
      { at: 'employeur/email', severity: 'doubtful' },
    ],
  },
  { is: 'borderline', case: 'signs', holds: email("o'a+fle_1@a-b.example.org"), finds: [] },
  { is: 'borderline', case: 'accents', holds: email('zoé@example.org'), finds: found('doubtful') },
];
