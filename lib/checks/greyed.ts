import type { Sentence } from './sentence.ts';

/** Whom to write to about what AKTO holds of the centre, which nobody can correct on the page. */
export const ASK_AKTO: Sentence = {
  fr: "Ce champ est grisé : il vient de la base d'AKTO (INSEE) et ne se corrige pas ici. Écrivez à votre conseiller AKTO pour le faire corriger ; si c'est la fiche du centre qui est fausse, corrigez-la.",
  en: 'This field is greyed: it comes from what AKTO (INSEE) holds and cannot be corrected here. Write to your AKTO adviser to have it corrected; if the centre’s own file is wrong, correct that.',
};

/** The same for the provider, whose line was chosen in the portal's list. */
export const CHOOSE_AGAIN: Sentence = {
  fr: "Comparez avec la convention. Si ce n'est pas le bon organisme, cherchez-le de nouveau par son SIRET et choisissez l'autre ligne ; si AKTO se trompe, écrivez à votre conseiller AKTO.",
  en: 'Compare with the agreement. If it is not the right provider, look it up again by its SIRET and choose the other line; if AKTO is wrong, write to your AKTO adviser.',
};
