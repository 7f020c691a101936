import { describe, expect, it } from 'vitest';
import { isHint, isSentence, splitLabel } from '../../../lib/controls/label-text.ts';

/** Raw text · core · hint · required. */
const LABELS: readonly (readonly [string, string, string, boolean])[] = [
  ['* Nom de naissance', 'Nom de naissance', '', true],
  ['Nom de naissance *', 'Nom de naissance', '', true],
  ['Nom de naissance* :', 'Nom de naissance', '', true],
  ["Nom d'usage (si différent)", "Nom d'usage (si différent)", '', false],
  ['Prénom 50 caractères maximum', 'Prénom', '50 caractères maximum', false],
  ['Date de naissance (JJ/MM/AAAA)', 'Date de naissance', 'JJ/MM/AAAA', false],
  ['Date de naissance Format : JJ/MM/AAAA', 'Date de naissance', 'Format : JJ/MM/AAAA', false],
  ['Téléphone Ex: 01 23 45 67 89', 'Téléphone', 'Ex: 01 23 45 67 89', false],
  ['Commune de naissance Ex : Paris', 'Commune de naissance', 'Ex : Paris', false],
  ['Email (obligatoire)', 'Email', '', true],
  ['Durée (Valeur obligatoire)', 'Durée', '', true],
  ['Email (facultatif)', 'Email', 'facultatif', false],
  ['Numéro technique temporaire ⓘ', 'Numéro technique temporaire', '', false],
  [
    "* Référence interne de l'entreprise ⓘ 15 caractères maximum",
    "Référence interne de l'entreprise",
    '15 caractères maximum',
    true,
  ],
  [
    'Numéro technique temporaire 11 à 40 caractères',
    'Numéro technique temporaire',
    '11 à 40 caractères',
    false,
  ],
  ['Catégorie socio-professionnelle (CSP) *', 'Catégorie socio-professionnelle (CSP)', '', true],
  ['Taux de charge (%)', 'Taux de charge (%)', '', false],
  [
    'Bilan de positionnement / Evaluation initiale',
    'Bilan de positionnement / Evaluation initiale',
    '',
    false,
  ],
];

describe('a label as read on the screen', () => {
  it.each(LABELS)('« %s » names « %s »', (raw, core, hint, required) => {
    expect(splitLabel(raw)).toEqual({ core, hint, required });
  });

  it('says the same of the same text twice', () => {
    expect(splitLabel('* Prénom')).toEqual(splitLabel('* Prénom'));
  });

  it.each(['50 caractères maximum', 'Format : JJ/MM/AAAA', 'Ex : Dupont', '€', '*', '0/256'])(
    '« %s » helps without naming',
    text => {
      expect(isHint(text)).toBe(true);
    },
  );

  it.each(['Nom', 'NIR', 'Total', 'Sexe', 'Programme', 'CP'])('« %s » names', text => {
    expect(isHint(text)).toBe(false);
  });

  it('tells an explanation from a name', () => {
    const rule =
      'La durée de la formation à distance doit être inférieure à la durée de formation.';
    expect(isSentence(rule)).toBe(true);
    expect(isSentence("Paiement direct par l'OPCO à l'organisme de formation")).toBe(false);
  });
});
