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
