/** The corrections in the settings: what was learned, what a file would teach. */
export const corrections = {
  'corrections.title': 'Corrections apprises',
  'corrections.why':
    'Les champs du portail que vous avez montrés à Dossier FLE, ou que votre réseau vous a transmis. Elles ne disent rien de personne.',
  'corrections.none': 'Aucune correction pour le moment.',
  'corrections.on-tab': "Sur l'onglet {page}, « {label} » est le champ « {field} ».",
  'corrections.on-page': 'Sur la page « {page} », « {label} » est le champ « {field} ».',
  'corrections.unknown': '« {label} » : un champ que cette version ne connaît plus.',
  'corrections.learned': 'apprise le {date}',
  'corrections.imported': 'reçue, proposée tant que vous ne l’avez pas utilisée',
  'corrections.forget': 'Oublier',
  'corrections.forget-named': 'Oublier : {label}',
  'corrections.forget-all': 'Tout oublier',
  'corrections.forget-sure': 'Oublier toutes les corrections ?',
  'corrections.forgotten': 'Oublié.',
  'corrections.export': 'Exporter les corrections',
  'corrections.preview': 'Ce fichier contient :',
  'corrections.preview-safe':
    'Rien n’est rempli d’après elles sans votre accord la première fois. Vous pourrez les oublier plus bas.',
  'corrections.kept': '{sentence} Déjà montré par vous : le vôtre est gardé.',
  'corrections.use': 'Utiliser ces corrections',
  'corrections.use-not': 'Ne pas les utiliser',
  'corrections.done-one': '1 correction',
  'corrections.done-many': '{count} corrections',
  'corrections.done-none': 'aucune correction nouvelle',
  'corrections.refused-use': 'Rien n’a été gardé de ce fichier.',
} as const;
