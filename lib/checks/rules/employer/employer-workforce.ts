import { eachBlock } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import { blocks, doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** « Effectif total »: whole people, at least one; what AKTO pays depends on it. */
export const rule: Rule = {
  id: 'employer-workforce',
  reads: ['employeur/effectif'],
  source: AKTO_GUIDE,
  check: eachBlock(['employeur'], (block, { centre }) => {
    const workforce = numberIn(block, 'effectif');
    if (workforce === null || workforce < 0) return null;
    const at = spot(block, 'effectif');
    if (!Number.isInteger(workforce)) {
      return blocks(
        at,
        {
          fr: "L'effectif est un nombre de personnes : il n'a pas de virgule.",
          en: 'The workforce is a number of people: it has no decimals.',
        },
        { fr: "Arrondissez à l'unité.", en: 'Round it to a whole number.' },
      );
    }
    const known = centre?.workforce;
    if (workforce > 0 && (known === undefined || known === workforce)) return null;
    return doubts(
      at,
      workforce === 0
        ? {
            fr: "L'effectif est de 0 : le portail le met d'office, il faut écrire le vrai nombre.",
            en: 'The workforce is 0: the portal puts it there, the real number is to be written.',
          }
        : {
            fr: `La demande dit ${workforce} ; la fiche du centre dit ${known}.`,
            en: `The request says ${workforce}; the centre's file says ${known}.`,
          },
      {
        fr: "Comptez tous les salariés de l'entreprise, tous établissements compris.",
        en: 'Count every employee of the company, all establishments included.',
      },
    );
  }),
};

const workforce = (number: number | null) => ({ 'employeur/effectif': number });
const given = { centre: exampleCentre({ workforce: 12 }) };
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'employeur/effectif', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'the same', holds: workforce(12), given, finds: [] },
  { is: 'right', case: 'nothing to compare with', holds: workforce(3), finds: [] },
  { is: 'wrong', case: 'a half', holds: workforce(12.5), finds: found('blocks') },
  { is: 'wrong', case: 'zero', holds: workforce(0), finds: found('doubtful') },
  { is: 'borderline', case: 'another', holds: workforce(14), given, finds: found('doubtful') },
  { is: 'borderline', case: 'empty', holds: workforce(null), given, finds: [] },
];
