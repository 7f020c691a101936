import { expect, it } from 'vitest';
import { unmarked } from '../../../lib/assist/line-mark.ts';

it.each([
  ['4.2 – Nature du contrat', 'Nature du contrat'],
  ['2.4 Commune', 'Commune'],
  ['2.1.5 Date de naiss.', 'Date de naiss.'],
  ['3.1.f) N.I.R.', 'NIR'],
  ['I.2 Objectif général', 'Objectif général'],
  ['9. Période : du', 'Période : du'],
  ['b) Prénom', 'Prénom'],
  ['B – Prénom', 'Prénom'],
  ['E1-3 Date de fin', 'Date de fin'],
  ['A3. But général', 'But général'],
  ['Module 2 – Intitulé', 'Intitulé'],
  ['Salarié n° 1 : Nom', 'Nom'],
  ['C.P.', 'CP'],
  ['Coût H.T.', 'Coût HT'],
  ['1er jour de formation', '1er jour de formation'],
  ['13 caractères', '13 caractères'],
  ['E-mail', 'E-mail'],
  ['H. total', 'H. total'],
  ['A. Total', 'Total'],
  ['N° et voie', 'N° et voie'],
  ['À', 'À'],
  ['Au', 'Au'],
  ['Module', 'Module'],
  ['', ''],
])('« %s » asks « %s »', (label, asked) => {
  expect(unmarked(label)).toBe(asked);
});
