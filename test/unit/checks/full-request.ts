import { BRANCH_RULES } from '../../../lib/checks/branch-rules.ts';
import { exampleCentre } from '../../../lib/checks/example-centre.ts';
import { exampleProfile } from '../../../lib/checks/example-profile.ts';
import type { Facts, HeldValue } from '../../../lib/checks/facts.ts';
import { factsOf } from '../../support/facts.ts';

type Holds = Record<string, HeldValue>;

const EMPLOYER: Holds = {
  'employeur/raison-sociale': 'GROUPEMENT FLE',
  'employeur/siret': '51161271500033',
  'employeur/voie': '2 RUE DE VERDUN',
  'employeur/complement-adresse': null,
  'employeur/code-postal': '34000',
  'employeur/commune': 'MONTPELLIER',
  'employeur/telephone': null,
  'employeur/email': 'contact@groupement-fle.com',
  'employeur/naf': '8559A',
  'employeur/idcc': '1516',
  'employeur/type-public': 'Permanent',
};

const TRAINING: Holds = {
  'formation/sous-dispositif': 'Plan de développement des compétences',
  'formation/reference-interne': 'Formation GFLE',
  'formation/objectif-formation': 'Développement des compétences professionnelles des salariés',
  'formation/organisme': null,
  'formation/organisme-nom': "INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA",
  'formation/organisme-siret': '79814425900024',
  'formation/organisme-nda': '32800195980',
  'formation/organisme-qualiopi': 'Certification Action Formation',
  'formation/organisme-voie': '5 RUE DES FRANCS MURIERS',
  'formation/organisme-code-postal': '80000',
  'formation/organisme-commune': 'AMIENS',
  'formation/modalite': "A distance (présence d'un formateur)",
  'formation/duree-distance': 8,
  'formation/sanction': 'Attestation de stage',
  'formation/recherche-par': 'Formacode',
  'formation/rncp': null,
  'formation/formacode': '32054 - GESTION ORGANISATIONS',
  'formation/rs': null,
  'formation/niveau-certification': 'Niveau 1 - Sans niveau spécifique',
  'formation/intitule':
    'Semaine de Formation/ Gestion des organisations - personnels administratifs des centres FLE',
  'formation/debut': '2027-01-18',
  'formation/fin': '2027-01-21',
  'formation/duree-heures': 8,
  'formation/duree-jours': 4,
  'formation/type-formation': 'Inter-Entreprises',
  'formation/objectif-organisme': 'Perfectionnement, élargissement des compétences',
  'formation/paiement-direct': 'Non',
  'formation/cout-pedagogique': 300,
  'formation/cout-positionnement': null,
  'formation/cout-evaluation': null,
};

const PERSON: Holds = {
  'nom-usage': null,
  'date-naissance': '1987-01-30',
  sexe: 'Féminin',
  'nir-temporaire': 'Non',
  ntt: null,
  voie: '14 rue des Tanneurs',
  'complement-adresse': null,
  'code-postal': '34000',
  ville: 'MONTPELLIER',
  telephone: null,
  email: null,
  'nature-contrat': 'CDI',
  csp: 'Employés',
  statut: 'Employé',
  'niveau-formation': 'Niveau 5 - Bac + 2',
  'numero-cpf': null,
  'taux-horaire': null,
  'taux-charge': null,
};

const REST: Holds = {
  'introduction/notice-donnees': true,
  'synthese/attestation-exactitude': true,
  'synthese/conditions-generales': true,
  'synthese/commentaires': 'Formation de quatre demi-journées.',
  'documents/attestation-pieces': true,
  'documents/programme': ['Programme.pdf'],
  'documents/convention-devis': ['Convention.pdf'],
};

/** An invented person by their number: letters for a name, 001 to 999 in the NIR. */
export function invented(number: number): Holds {
  const letters = String.fromCharCode(65 + (number % 26), 65 + ((number * 7) % 26));
  return {
    'nom-naissance': `${letters}ONNIER`,
    prenom: `Prénom ${letters}`,
    nir: `28701${String(number + 30).padStart(2, '0')}567${String(number + 100)}`,
  };
}

/** A right and whole request: every field of every tab, for the people given (what differs in each). */
export function fullRequest(people: readonly Holds[], given: Partial<Facts> = {}): Facts {
  const holds: Holds = { ...EMPLOYER, ...TRAINING, ...REST };
  for (const [index, person] of people.entries()) {
    const page = index === 0 ? 'salaries' : `salaries#${index}`;
    for (const [key, value] of Object.entries({ ...PERSON, ...person })) {
      holds[`${page}/${key}`] = value;
    }
  }
  return factsOf({
    is: 'right',
    case: 'a whole request',
    holds,
    given: {
      profile: exampleProfile(),
      centre: exampleCentre(),
      people: people.length,
      branch: BRANCH_RULES,
      amountPer: 'employee',
      wages: 'declined',
      askedThisYear: 0,
      ...given,
    },
    finds: [],
  });
}
