import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAIR, SURE, similarity } from '../../../lib/assist/similarity.ts';
import { PAGES } from '../../../lib/portal/pages.ts';

describe('labels that name the same thing', () => {
  it.each([
    ['Nom de naissance', 'Nom patronymique'],
    ['Nom de naissance', 'Nom de famille'],
    ['Adresse électronique', 'Courriel'],
    ['Email', 'Adresse e-mail'],
    ['NIR', 'Numéro de sécurité sociale'],
    ['Numéro de sécurité sociale (NIR)', 'N° de sécurité sociale'],
    ['NIR', 'N° SS'],
    ['Numéro technique temporaire', 'NTT'],
    ['Début de formation', 'Date de début de formation'],
    ['Date de naissance', 'Né(e) le'],
    ['N° et voie', 'Numéro et libellé de voie'],
    ['Ville', 'Commune'],
    ['Code postal', 'CP'],
    ['Catégorie socio-professionnelle (CSP)', 'Catégorie socioprofessionnelle'],
    ["Nom d'usage (si différent)", "Nom d'usage"],
    ['Intitulé de formation', 'Intitulé de la formation'],
    ['Sous dispositif', 'Quel sous-dispositif ?'],
    ["Complément d'adresse", 'Complement d adresse'],
    ['Qualité de travailleur handicapé', 'Qualité de travailleur handicappé'],
  ])('« %s » and « %s » are surely one', (left, right) => {
    expect(similarity(left, right)).toBeGreaterThanOrEqual(SURE);
  });
});

it('only proposes what is named by the acronym beside it', () => {
  for (const value of [
    similarity('RQTH', 'Personne en situation de handicap (RQTH)'),
    similarity('Salarié bénéficiaire de quelque chose (RQTH)', 'RQTH'),
  ]) {
    expect(value).toBeGreaterThanOrEqual(FAIR);
    expect(value).toBeLessThan(SURE);
  }
  expect(similarity('NTT', 'Numéro de sécurité sociale (NIR)')).toBeLessThan(FAIR);
});

describe('labels that look alike and name two things', () => {
  it.each([
    ['Date de début du contrat', 'Date de fin du contrat'],
    ['Début de formation', 'Fin de formation'],
    ['Nom de naissance', 'Date de naissance'],
    ['Nom de naissance', "Nom d'usage"],
    ['Nom', 'Prénom'],
    ['Objectif général de la formation', "Objectif général de l'organisme de formation"],
    ['Durée de formation en heures', 'Durée de formation en jours'],
    ['Durée de formation en heures', 'Durée de la formation à distance'],
    ['Numéro de sécurité sociale (NIR)', 'Numéro technique temporaire'],
    ['Numéro de sécurité sociale', 'Numéro de sécurité sociale temporaire'],
    ['Numéro de sécurité sociale', 'Numéro de dossier CPF'],
    ['Taux horaire brut', 'Taux de charge (%)'],
    ['Caisse de retraite complémentaire', 'Organisme de prévoyance'],
    ['Email du salarié', 'Email du tuteur'],
    ["Siret de l'organisme de formation", "Siret de l'entreprise"],
    ['Type de formation', 'Niveau actuel de formation'],
    ['Type de formation', 'Sanction de la formation'],
    ['Nature du contrat', 'Date de début du contrat'],
    ['Code RNCP', 'Code RS'],
    ['Bilan de positionnement / Evaluation initiale', 'Evaluation intermédiaire ou finale'],
  ])('« %s » and « %s » are never written one for the other', (left, right) => {
    expect(similarity(left, right)).toBeLessThan(FAIR);
    expect(similarity(right, left)).toBeLessThan(FAIR);
  });
});

describe('a word that makes another thing of a label', () => {
  it.each([
    ['Date de début du contrat', 'Date de fin du contrat'],
    ['Nom de naissance', "Nom d'usage"],
    ['Email du salarié', 'Email du tuteur'],
    ['Durée de formation en heures', 'Durée de formation en jours'],
  ])('leaves nothing in common between « %s » and « %s »', (left, right) => {
    expect([similarity(left, right), similarity(right, left)]).toEqual([0, 0]);
  });
});

describe('any two labels', () => {
  const label = fc.constantFrom(...PAGES.flatMap(({ fields }) => fields.flatMap(f => f.labels)));

  it('are as alike in one order as in the other', () => {
    fc.assert(
      fc.property(label, label, (left, right) => {
        const there = similarity(left, right);
        expect(similarity(right, left) >= SURE).toBe(there >= SURE);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are the same whatever the case, accents and punctuation', () => {
    fc.assert(
      fc.property(label, text => {
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
        expect(similarity(text, ` ${bare.toUpperCase()} :`)).toBe(1);
      }),
    );
  });
});
