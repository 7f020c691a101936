import { normalise } from '../../../dom/text.ts';
import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { informs } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Papers of a person that no request of training asks for. */
const PERSONAL =
  /\b(?:cartes? vitale|vitale|carte (?:nationale )?d ?identite|cni|passeports?|titres? de sejour|livret de famille|acte de naissance)\b/u;

/** A card or a record of somebody, sent where nobody asked for it. */
export const rule: Rule = {
  id: 'personal-paper',
  reads: ['documents/*'],
  source: {
    text: 'RGPD, article 5 (minimisation) ; pièces demandées par AKTO pour une action de formation',
    date: '2026-11-22',
  },
  check: eachBlock(['documents'], block =>
    filesIn(block).flatMap(({ field, names }) =>
      names
        .filter(name => PERSONAL.test(normalise(name)))
        .map(name =>
          informs(
            spot(block, field),
            {
              fr: `D'après son nom, « ${name} » est une pièce personnelle d'un salarié : AKTO ne la demande pas ici.`,
              en: `By its name, « ${name} » is a personal paper of an employee: AKTO does not ask for it here.`,
            },
            {
              fr: "Retirez-la, sauf si AKTO vous l'a demandée par écrit.",
              en: 'Take it away, unless AKTO asked you for it in writing.',
            },
          ),
        ),
    ),
  ),
};

const files = (...names: readonly string[]) => ({ 'documents/programme': names });
const finds = [{ at: 'documents/programme', severity: 'information' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'a programme', holds: files('Programme.pdf'), finds: [] },
  { is: 'wrong', case: 'the health card', holds: files('Carte-Vitale.jpg'), finds },
  { is: 'wrong', case: 'the identity card', holds: files("Carte d'identité Diallo.pdf"), finds },
  {
    is: 'borderline',
    case: 'words that only look so',
    holds: files('Programme – identité visuelle.pdf', 'formation-revitalisee.pdf'),
    finds: [],
  },
];
