import { describe, expect, it } from 'vitest';
import { learnCues } from '../../../lib/assist/cues.ts';
import { match } from '../../../lib/assist/match.ts';
import { CONTRACT_PAGES } from '../../../lib/portal/contrat/contract-pages.ts';
import { contrat } from '../../../lib/portal/contrat/contrat.ts';
import { contratSalarie } from '../../../lib/portal/contrat/salarie.ts';
import { CUE_TABLE } from '../../../lib/portal/cues/cue-table.ts';
import { employeur } from '../../../lib/portal/mon-espace/employeur.ts';
import { formation } from '../../../lib/portal/mon-espace/formation.ts';
import { salaries } from '../../../lib/portal/mon-espace/salaries.ts';
import type { Page } from '../../../lib/portal/page.ts';
import { PAGES } from '../../../lib/portal/pages.ts';
import { fakeControl } from './fake-control.ts';

learnCues([...PAGES, ...CONTRACT_PAGES], CUE_TABLE);

/** The field that a control alone is taken for, and how surely. */
function taken(page: Page, label: string, options: readonly string[] | 'unknown', section = '') {
  const kind = options === 'unknown' ? 'text' : 'list';
  const control = fakeControl({ label, kind, options, section });
  const found = match(page.fields, [control]).find(each => each.control === control);
  return found ? [found.field.key, found.certainty] : null;
}

describe('a question is told by its answers', () => {
  it.each([
    ['F/H', ['F', 'H'], 'sexe', salaries],
    ['Vous êtes', ['Une femme', 'Un homme'], 'sexe', salaries],
    ['Ctr.', ['CDI', 'CDD', 'CTT'], 'nature-contrat', salaries],
    ['Lien avec nous', ['CDI', 'CDD', 'Autre'], 'nature-contrat', salaries],
    ['Position', ['Cadre', 'Non cadre', 'Agent de maîtrise'], 'statut', salaries],
    ['Mode', ['Présentiel', 'Distanciel', 'Mixte'], 'modalite', formation],
    ['Groupe', ['Plusieurs entreprises', 'Une seule entreprise'], 'type-formation', formation],
    ['Cadre', ['PDC', 'VAE', 'Bilan de compétences'], 'sous-dispositif', formation],
    ["Type d'objectif", ['Certification', 'Perfectionnement'], 'objectif-organisme', formation],
    ['Le dossier concerne', ['Salarié permanent', 'Intérimaire'], 'type-public', employeur],
    ['Durée', ['Déterminée', 'Indéterminée'], 'nature-contrat', contrat],
    ['Opération', ['Contrat initial', 'Avenant'], 'type-contrat', contrat],
    ['Prestation perçue', ['Aucune', 'RSA', 'ASS', 'AAH'], 'minimum-social', contratSalarie],
  ] as const)('« %s », %j: %s, to propose only', (label, options, key, page) => {
    expect(taken(page, label, options)).toEqual([key, 'fair']);
  });

  it.each([
    ['Contrat précédent', ['CDI', 'CDD'], salaries],
    ['Civilité du responsable', ['Madame', 'Monsieur'], salaries],
    ['Niveau de langue', ['A1', 'A2', 'B1'], salaries],
    ['Taille', ['S', 'M', 'L'], salaries],
    ["Type d'évaluation", ['En salle', 'À distance'], formation],
    ['Format du fichier', ['PDF', 'CSV'], formation],
    ['Formation certifiante ?', ['Oui', 'Non'], formation],
    ['Type de logement', ['Bail', 'Meublé'], contrat],
  ] as const)('« %s », %j, is another question', (label, options, page) => {
    expect(taken(page, label, options)).toBe(null);
  });
});

describe('somebody else than the tutor', () => {
  it.each([
    ['Nom', 'Représentant légal'],
    ['Prénom', 'Correspondant OPCO'],
    ['Nom', 'Responsable de la formation'],
    ['Emploi occupé', 'Conjoint'],
  ])('« %s » under « %s » is no field of the tutor', (label, section) => {
    expect(taken(contratSalarie, label, 'unknown', section)).toBe(null);
  });

  it.each([
    ['Nom', 'Tutrice', 'tuteur-nom'],
    ['Nom', "Mentor désigné dans l'entreprise", 'tuteur-nom'],
    ['Prénom', 'Maître de stage', 'tuteur-prenom'],
  ])('« %s » under « %s » is %s', (label, section, key) => {
    expect(taken(contratSalarie, label, 'unknown', section)?.[0]).toBe(key);
  });
});

it('no box that searches the catalogue is the question of how to search', () => {
  const control = fakeControl({ label: 'Rechercher une formation', kind: 'search' });
  const found = match(formation.fields, [control]).filter(each => each.control === control);
  expect(found).toEqual([]);
});

it.each([
  ["Je n'ai qu'un numéro de sécurité sociale temporaire", true],
  ["Ne dispose que d'un NIR temporaire", true],
  ['N° provisoire', true],
  ["Je n'ai pas de NIR temporaire", false],
  ["N'est pas détenteur d'un NIR temporaire", false],
])('the tick « %s » says yes: %s', (label, isYes) => {
  const control = fakeControl({ label, kind: 'checkbox' });
  const found = match(salaries.fields, [control]).find(each => each.control === control);
  expect(found?.field.key === 'nir-temporaire').toBe(isYes);
});
