import { fr } from 'date-fns/locale';

/** The kit speaks Norwegian or English: what the page says of it in French. */
export const french = {
  global: { dateLocale: fr, readOnly: 'Lecture seule', error: 'Erreur', close: 'Fermer' },
  Combobox: { noMatches: 'Aucun résultat', loading: 'Recherche…', addOption: 'Ajouter' },
  DatePicker: {
    chooseDate: 'Choisir une date',
    openDatePicker: 'Ouvrir le calendrier',
    closeDatePicker: 'Fermer le calendrier',
    goToNextMonth: 'Mois suivant',
    goToPreviousMonth: 'Mois précédent',
    month: 'Mois',
    year: 'Année',
  },
  FileUpload: {
    dropzone: {
      button: 'Choisir un fichier',
      dragAndDrop: 'Glissez-déposez le fichier ici',
      drop: 'Déposez',
      or: 'ou',
      disabledFilelimit: 'Vous ne pouvez pas ajouter d’autre fichier',
    },
    item: { deleteButtonTitle: 'Supprimer le fichier', uploading: 'Envoi…' },
  },
  HelpText: { title: 'Aide' },
  Search: { clear: 'Effacer', search: 'Chercher' },
  Textarea: {
    maxLength: '{maxLength} caractères maximum',
    charsLeft: '{chars} caractères restants',
    charsTooMany: '{chars} caractères de trop',
  },
};
