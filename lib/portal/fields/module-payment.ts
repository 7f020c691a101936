import type { Field } from '../page.ts';
import { YES_NO } from './yes-no.ts';

/** Cells of the grid « Type frais / Nature / Montant HT », named by their nature. */
function cost(key: string, labels: readonly string[], required: boolean): Field {
  return {
    key,
    labels,
    kind: 'money',
    section: ['Coûts de formation', 'Frais Pédagogique', 'Montant HT'],
    required,
    repeat: 'module',
  };
}

export const modulePayment: readonly Field[] = [
  {
    key: 'paiement-direct',
    labels: [
      "Paiement direct par l'OPCO à l'organisme de formation",
      "Paiement direct à l'organisme de formation",
      "Paiement direct par l'OPCO à l'organisme",
      "Paiement direct à l'organisme",
      "Paiement direct par l'OPCO",
      'Subrogation de paiement',
      'Subrogation',
    ],
    kind: 'choice',
    section: ['Modalité de paiement'],
    required: true,
    options: YES_NO,
    repeat: 'module',
  },
  cost(
    'cout-pedagogique',
    [
      'Pédagogique',
      'Coût pédagogique',
      'Frais pédagogiques',
      'Coût pédagogique HT',
      'Frais pédagogiques HT',
      'Montant HT des frais pédagogiques',
    ],
    true,
  ),
  cost(
    'cout-positionnement',
    ['Bilan de positionnement / Evaluation initiale', 'Bilan de positionnement'],
    false,
  ),
  cost('cout-evaluation', ['Evaluation intermédiaire ou finale'], false),
];
