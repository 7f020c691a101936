import type { Sentence } from './sentence.ts';

/** How to tell the three numbers apart, from the paper in hand. */
export const WHICH_NUMBER: Sentence = {
  fr: "Regardez le papier : une carte Vitale donne le numéro définitif (il commence par 1 ou 2). Une lettre de l'Assurance maladie qui parle de « numéro d'attente » donne un NIA (il commence par 7 ou 8) : il tient lieu de NIR en paie ; demandez à AKTO s'il l'accepte aussi. Une fiche de paie sans l'un ni l'autre porte un numéro technique temporaire, donné par l'employeur : répondez alors « Oui » à « NIR temporaire ». En cas de doute, demandez à AKTO.",
  en: 'Look at the paper: a Vitale card gives the final number (it begins with 1 or 2). A letter of the health insurance that says « numéro d’attente » gives a waiting number, NIA (it begins with 7 or 8): it stands for the NIR in payroll; ask AKTO whether it takes it too. A payslip with neither holds a temporary technical number, given by the employer: then answer « Oui » to « NIR temporaire ». If unsure, ask AKTO.',
};
