import { eachBlock } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** The portal puts the address of who is logged in: AKTO would write there. */
export const rule: Rule = {
  id: 'employer-email',
  reads: ['employeur/email'],
  source: AKTO_GUIDE,
  check: eachBlock(['employeur'], (block, { centre }) => {
    const shown = textIn(block, 'email');
    const wanted = centre?.email;
    if (!shown || !wanted || shown.toLowerCase() === wanted.toLowerCase()) return null;
    return doubts(
      spot(block, 'email'),
      {
        fr: `AKTO écrira à « ${shown} » ; la fiche du centre indique « ${wanted} ». Le portail met d'office l'adresse de la personne connectée.`,
        en: `AKTO will write to « ${shown} »; the centre's file has « ${wanted} ». The portal puts the address of the person logged in.`,
      },
      {
        fr: "Remplacez-la si les réponses d'AKTO doivent arriver au centre ; sinon, laissez.",
        en: 'Replace it if AKTO’s answers must reach the centre; otherwise leave it.',
      },
    );
  }),
};

const email = (text: string | null) => ({ 'employeur/email': text });
const given = { centre: exampleCentre() };

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'the centre’s',
    holds: email('Contact@groupement-fle.com'),
    given,
    finds: [],
  },
  { is: 'right', case: 'no centre kept', holds: email('awa@example.org'), finds: [] },
  {
    is: 'wrong',
    case: 'somebody’s own',
    holds: email('awa@example.org'),
    given,
    finds: [{ at: 'employeur/email', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'the file has none',
    holds: email('awa@example.org'),
    given: { centre: exampleCentre({ email: undefined }) },
    finds: [],
  },
];
