/**
 * Texts by which a person knows what the portal is doing. Compared after normalisation (case,
 * accents, spaces, final dots), as the beginning of what is read or inside it.
 * Those without a source in the guides are plausible wordings, there to be corrected.
 */
export const SCREENS = {
  /** The wait overlay: nothing is read or written while it is up. */
  busy: ['Chargement', 'Chargement en cours', 'Veuillez patienter'],
  /** The user has to log in (again). */
  login: [
    'Se connecter',
    'Connexion',
    'Choisir un compte',
    'Votre session a expiré',
    'Session expirée',
    'Vous avez été déconnecté',
    'Veuillez vous reconnecter',
  ],
  /** Dialog at transmission: some tab is not valid. */
  invalid: [
    'Saisie invalide',
    "Veuillez corriger les erreurs et renouveler l'opération",
    'Veuillez corriger les erreurs et renouveler',
  ],
  transmitted: ['Votre demande a été transmise à AKTO'],
  /** Leaving without saving. */
  unsaved: [
    'Modifications non enregistrées',
    'Vos modifications ne sont pas enregistrées',
    "Vos dernières modifications n'ont pas été enregistrées",
    'Voulez-vous enregistrer vos modifications',
    'Sauvegarder vos dernières modifications',
    'Quitter sans enregistrer',
  ],
  saved: [
    'Enregistrement effectué',
    'Enregistrement réussi',
    'Votre brouillon a été enregistré',
    'Brouillon enregistré',
    'Votre demande a été enregistrée',
    'Vos modifications ont été enregistrées',
    'Les données ont été enregistrées',
  ],
  /** A search that found nothing. */
  noResult: ['Aucun résultat', 'Aucun résultat trouvé', 'Aucune correspondance'],
  /** A search or a save that could not reach the portal's server. */
  networkError: [
    'Une erreur réseau est survenue',
    'Une erreur est survenue',
    'Service indisponible',
  ],
  /** A tab's mark. */
  tabValid: ['Onglet validé'],
  tabInvalid: [
    'Des données obligatoires sont absentes ou des règles de gestion non valides',
    'Des données obligatoires sont absentes',
  ],
  requiredMissing: ['Saisie obligatoire'],
  /** Where files are chosen. */
  chooseFiles: ['Choisir des fichiers', 'Aucun fichier chargé'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Columns of the list of people on the Salariés tab. */
export const EMPLOYEE_COLUMNS = {
  sex: ['Sexe'],
  name: ['Nom', 'Nom de naissance', "Nom d'usage"],
  firstName: ['Prénom'],
  birthDate: ['Date de naissance'],
  email: ['Email', 'E-mail'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
