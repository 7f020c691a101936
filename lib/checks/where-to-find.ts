import { PEOPLE } from './each-block.ts';
import type { Sentence } from './sentence.ts';

const CARD: Sentence = {
  fr: 'Il est sur la carte Vitale et sur la fiche de paie.',
  en: 'It is on the Vitale card and on the payslip.',
};
const CONTRACT: Sentence = {
  fr: 'La réponse est dans le contrat de travail ou sur la fiche de paie.',
  en: 'The answer is in the employment contract or on the payslip.',
};
const AGREEMENT: Sentence = {
  fr: 'La réponse est sur la convention ou le programme de la formation.',
  en: 'The answer is on the agreement or the programme of the training.',
};
const DIRECTORY: Sentence = {
  fr: 'Le code est sur la convention ou le programme : cherchez-le, puis cliquez sur sa ligne dans la liste.',
  en: 'The code is on the agreement or the programme: look it up, then click on its line in the list.',
};
const PERSON: Sentence = {
  fr: 'Demandez-le à la personne, ou regardez son dossier.',
  en: 'Ask the person, or look in their file.',
};

/** The paper that holds the answer, by `page/field`; a person's fields are the same on every page. */
const PAPERS: Readonly<Record<string, Sentence>> = {
  'salaries/nir': CARD,
  'salaries/nom-naissance': CARD,
  'salaries/ntt': {
    fr: "Il est donné par l'employeur : regardez la fiche de paie. Si vous ne le trouvez pas, demandez à AKTO.",
    en: 'The employer gives it: look at the payslip. If you do not find it, ask AKTO.',
  },
  'salaries/prenom': {
    fr: "Il est sur la carte Vitale et sur la fiche de paie. Si la personne n'a pas de prénom à l'état civil, demandez à AKTO comment l'écrire.",
    en: 'It is on the Vitale card and on the payslip. If the person has no first name in the civil register, ask AKTO how to write it.',
  },
  'salaries/sexe': PERSON,
  'salaries/nir-temporaire': {
    fr: 'Répondez « Non » si la personne a un numéro de sécurité sociale (carte Vitale), « Oui » si sa fiche de paie ne porte qu’un numéro technique temporaire.',
    en: 'Answer « Non » if the person has a social-security number (Vitale card), « Oui » if the payslip holds only a temporary technical number.',
  },
  'salaries/nature-contrat': CONTRACT,
  'salaries/csp': CONTRACT,
  'salaries/statut': CONTRACT,
  'salaries/voie': PERSON,
  'salaries/code-postal': PERSON,
  'salaries/ville': PERSON,
  'salaries/date-naissance': PERSON,
  'salaries/niveau-formation': PERSON,
  'formation/intitule': AGREEMENT,
  'formation/debut': AGREEMENT,
  'formation/fin': AGREEMENT,
  'formation/duree-heures': AGREEMENT,
  'formation/duree-distance': AGREEMENT,
  'formation/modalite': AGREEMENT,
  'formation/sanction': AGREEMENT,
  'formation/type-formation': {
    fr: '« Inter » si la session réunit plusieurs centres, « intra » si elle n’est que pour le vôtre : la convention ou le devis le dit.',
    en: '« Inter » if the session is for several centres, « intra » if it is for yours only: the agreement or the quotation says it.',
  },
  'formation/niveau-certification': {
    fr: '« Sans niveau spécifique » si la formation ne mène à aucun diplôme ; sinon, le niveau est sur le programme.',
    en: '« Sans niveau spécifique » if the training leads to no diploma; otherwise the level is on the programme.',
  },
  'formation/paiement-direct': {
    fr: "Répondez « Non » si le centre paie l'organisme puis demande le remboursement à AKTO (le cas habituel).",
    en: 'Answer « Non » if the centre pays the provider, then asks AKTO to pay it back (the usual case).',
  },
  'formation/rncp': DIRECTORY,
  'formation/formacode': DIRECTORY,
  'formation/rs': DIRECTORY,
  'employeur/email': {
    fr: "Écrivez l'adresse à laquelle AKTO doit répondre, en général celle du centre.",
    en: 'Write the address that AKTO has to answer to, in general that of the centre.',
  },
  'formation/cout-pedagogique': {
    fr: 'Recopiez le montant hors taxes de la convention ou du devis.',
    en: 'Copy the amount excluding tax from the agreement or the quotation.',
  },
  'formation/organisme': {
    fr: "Cherchez l'organisme par son SIRET, qui est sur la convention, puis choisissez-le dans la liste.",
    en: 'Look the provider up by its SIRET, which is on the agreement, then choose it in the list.',
  },
};

const ANYWHERE: Sentence = {
  fr: "Complétez-le avant d'envoyer la demande.",
  en: 'Complete it before sending the request.',
};

export function whereToFind(page: string, field: string): Sentence {
  return PAPERS[`${PEOPLE.includes(page) ? 'salaries' : page}/${field}`] ?? ANYWHERE;
}
