import type { Cues } from './cues.ts';

export const contrat: Cues = {
  'type-contrat': ['contrat|avenant type|initial|avenant -date|nature'],
  'nature-contrat': ['nature|cdi!|cdd!', 'contrat duree|determinee'],
  emploi: [
    'emploi|poste|metier|fonction|job -classif|coef|niveau|hebdo|duree|categorie|pole|demand',
  ],
  classification: ['classif|convention_collective|grille'],
  niveau: ['niveau|echelon|position'],
  coefficient: ['coef|indice'],
  'periode-essai': ['essai'],
  debut: [
    'debut|effet|execution|commenc|demarr|prise_de|premi(?:er|ere)_jour -conclu|sign|fin!|avenant',
  ],
  fin: ['fin!|terme|termin|achev|arret|echeance|derni(?:er|ere)_jour'],
  'duree-hebdomadaire': ['hebdo|semaine heure|duree|horaire|travail|temps|combien'],
  salaire: [
    'salaire|remuneration|brut|paie|paye|gagne mois|mensuel|embauche|depart|demarrage -horaire',
  ],
  'date-effet': ['effet|date|partir|quand avenant'],
  'date-conclusion': ['conclu|sign'],
};
