import type { RuleSource } from './finding.ts';

/** The guides of AKTO for those who type a request themselves. */
export const AKTO_GUIDE: RuleSource = {
  text: 'AKTO, guides « Mon Espace – Saisie adhérent »',
  date: '2026-01-02',
};

/** The tutorial of the Groupement FLE, with its screenshots of the form. */
export const TUTORIAL: RuleSource = {
  text: 'Groupement FLE, tutoriel « Demande de prise en charge OPCO »',
  date: '2025-10-01',
};

/** What AKTO pays for in the branch, read in two secondary sources. */
export const FUNDING_RULES: RuleSource = {
  text: 'akto.fr, règles de prise en charge des organismes de formation (source secondaire)',
  date: '2026-10-05',
  url: 'https://www.akto.fr/regles-de-prise-en-charge-organisme-de-formation/',
};

/** Nobody's rule: a value that is seldom right. */
export const LIKELIHOOD: RuleSource = {
  text: 'Dossier FLE, vérification de vraisemblance',
  date: '2026-11-21',
};

/** What the person's own form and the training's file say. */
export const OWN_FILES: RuleSource = {
  text: 'Dossier FLE, comparaison avec la fiche formation et la fiche du centre',
  date: '2026-11-21',
};
