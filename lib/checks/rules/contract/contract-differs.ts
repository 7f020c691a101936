import { isSameText } from '../../../dom/text.ts';
import { directoryCode } from '../../directory-code.ts';
import { exampleProfile } from '../../example-profile.ts';
import type { Problem } from '../../finding.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, numberIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { OWN_FILES } from '../../sources.ts';
import { counted, HOUR } from '../../spoken.ts';

/** The training of a contract against its file: title, hours, RNCP code. */
export const rule: Rule = {
  id: 'contract-differs',
  reads: ['contrat-formation/intitule', 'contrat-formation/duree-totale', 'contrat-formation/rncp'],
  source: OWN_FILES,
  check: facts =>
    blocksOf(facts, 'contrat-formation').flatMap((block): Problem[] => {
      const planned = plannedModule(facts, block);
      if (!planned) return [];
      const tell = (field: string, shown: Sentence, known: Sentence) =>
        doubts(
          spot(block, field),
          {
            fr: `La demande dit ${shown.fr} ; la fiche de la formation dit ${known.fr}.`,
            en: `The request says ${shown.en}; the training’s file says ${known.en}.`,
          },
          {
            fr: 'Gardez ce que dit la convention. Si la fiche est d’une autre session, choisissez la bonne.',
            en: 'Keep what the agreement says. If the file is of another session, choose the right one.',
          },
        );
      const quoted = (text: string): Sentence => ({ fr: `« ${text} »`, en: `« ${text} »` });
      const [title, hours] = [textIn(block, 'intitule'), numberIn(block, 'duree-totale')];
      const code = directoryCode(textIn(block, 'rncp'));
      const { search } = planned.declared;
      return [
        ...(title && !isSameText(title, planned.title)
          ? [tell('intitule', quoted(title), quoted(planned.title))]
          : []),
        ...(hours !== null && planned.hours > 0 && Math.abs(hours - planned.hours) >= 0.005
          ? [tell('duree-totale', counted(hours, HOUR), counted(planned.hours, HOUR))]
          : []),
        ...(code && search?.by === 'rncp' && code !== directoryCode(search.code)
          ? [tell('rncp', quoted(code), quoted(search.code))]
          : []),
      ];
    }),
};

const profile = exampleProfile({ title: 'Assistanat de centre', hours: 300 });
const training = (title: string | null, hours: number | null) => ({
  'contrat-formation/intitule': title,
  'contrat-formation/duree-totale': hours,
});

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'as planned',
    holds: training('ASSISTANAT DE CENTRE', 300),
    given: { profile },
    finds: [],
  },
  { is: 'right', case: 'no file chosen', holds: training('Autre', 150), finds: [] },
  {
    is: 'wrong',
    case: 'another title, a nought missing',
    holds: training('Assistanat', 30),
    given: { profile },
    finds: [
      { at: 'contrat-formation/intitule', severity: 'doubtful' },
      { at: 'contrat-formation/duree-totale', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'nothing typed yet',
    holds: training(null, null),
    given: { profile },
    finds: [],
  },
];
