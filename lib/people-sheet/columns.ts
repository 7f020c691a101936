import { normalName } from '../employees/normal-name.ts';

/** What a column may hold. `fullName` is both names in one cell. */
export interface Column {
  readonly key: string;
  /** Its title in the files that we write: French, as the lists of centres are. */
  readonly title: string;
  /** Every title that it goes by, without accents nor case. */
  readonly titles: readonly string[];
}

const column = <Key extends string>(key: Key, title: string, ...titles: string[]) => ({
  key,
  title,
  titles: [title, ...titles].map(normalName),
});

/** In the order of the files that we write. */
export const COLUMNS = [
  column(
    'birthName',
    'Nom de naissance',
    ...['Nom', 'Nom de famille', 'Nom patronymique', 'Nom de jeune fille', 'Nom naissance'],
    ...['NOM DE NAISSANCE (nom de jeune fille)', 'Nom salarié', 'Nom du salarié', 'Noms'],
  ),
  column('usageName', "Nom d'usage", 'Nom marital', "Nom d'épouse", 'Nom usuel', 'Nom usage'),
  column('firstName', 'Prénom', 'Prénoms', 'Prénom salarié', 'Prénom du salarié', 'Prénom(s)'),
  column(
    'fullName',
    'Nom et prénom',
    ...['Nom Prénom', 'Noms et prénoms', 'Nom et prénoms', 'Prénom Nom', 'Prénom et nom'],
    ...['Nom complet', 'Identité', 'Salarié', 'Salarié(e)', 'Participant', 'Stagiaire'],
    ...['Collaborateur', 'Nom, prénom', 'Nom/Prénom', 'NOM Prénom du salarié'],
  ),
  column(
    'birthDate',
    'Date de naissance',
    ...['Né(e) le', 'Né le', 'Née le', 'Naissance', 'Date naissance', 'Date naiss', 'DDN'],
    ...['Date de naiss', 'Dt naissance', 'Jour de naissance', 'D naissance'],
  ),
  column('sex', 'Sexe', 'Civilité', 'Genre', 'Civ', 'H/F', 'F/H', 'F/M', 'M/F', 'Mme/M'),
  column(
    'nir',
    'Numéro de sécurité sociale',
    ...['NIR', 'N° SS', 'No SS', 'N° sécurité sociale', 'N° de sécurité sociale', 'N° sécu'],
    ...['Sécurité sociale', 'Sécu', 'Num sécu', 'Numéro sécu', 'Numéro SS', 'NSS', 'N° INSEE'],
    ...['Numéro INSEE', 'Numéro de sécurité sociale (NIR)', 'Immatriculation SS', 'Num SS'],
    ...['Numéro sécurité sociale', 'N° Sécu sociale', 'Numéro NIR'],
  ),
  column('ntt', 'Numéro technique temporaire', 'NTT', 'N° NTT', 'NIR temporaire'),
  column('disabledWorker', 'RQTH', 'Travailleur handicapé', 'Handicap', 'BOETH', 'BOE'),
  column(
    'street',
    'N° et voie',
    ...['Adresse', 'Rue', 'Voie', 'Adresse 1', 'Adresse postale', 'Adresse personnelle'],
    ...['Adresse ligne 1', 'Numéro et voie', 'Adresse domicile'],
  ),
  column(
    'addressComplement',
    "Complément d'adresse",
    ...['Complément', 'Adresse 2', 'Adresse ligne 2', 'Complément adresse', 'Suite adresse'],
  ),
  column('postalCode', 'Code postal', 'CP', 'C.P.', 'Code post', 'Code poste'),
  column('city', 'Ville', 'Commune', 'Localité', 'Ville de résidence'),
  column(
    'phone',
    'Téléphone',
    ...['Tél', 'Tel', 'Portable', 'Mobile', 'N° de téléphone', 'Numéro de téléphone', 'GSM'],
    ...['Tél portable', 'Téléphone portable', 'Tél mobile', 'Téléphone mobile', 'N° tél'],
  ),
  column(
    'email',
    'E-mail',
    ...['Email', 'Mail', 'Courriel', 'Adresse e-mail', 'Adresse mail', 'Adresse email', 'Mèl'],
    ...['Mel', 'Adresse électronique'],
  ),
  column(
    'contractType',
    'Nature du contrat',
    ...['Type de contrat', 'Contrat', 'Type contrat', 'Nature de contrat', 'Nature contrat'],
  ),
  column(
    'socioProfessionalCategory',
    'Catégorie socio-professionnelle (CSP)',
    ...['CSP', 'PCS', 'Catégorie socio-professionnelle', 'Catégorie socioprofessionnelle'],
    ...['Catégorie', 'Cat. socio-professionnelle', 'Catégorie professionnelle'],
  ),
  column('employeeStatus', 'Statut salarié', 'Statut', 'Statut du salarié', 'Statut professionnel'),
  column(
    'educationLevel',
    'Niveau actuel de formation',
    ...['Niveau', 'Niveau de formation', "Niveau d'études", 'Diplôme', 'Niveau de diplôme'],
    ...["Niveau d'étude", 'Niveau formation', 'Niveau actuel'],
  ),
  column(
    'cpfNumber',
    'Numéro de dossier CPF',
    'N° dossier CPF',
    'N° de dossier CPF',
    'Dossier CPF',
  ),
  column(
    'hourlyRate',
    'Taux horaire brut',
    ...['Taux horaire', 'Taux horaire brut (€)', 'Salaire horaire', 'Salaire horaire brut'],
    ...['Taux H', 'TH brut', 'Coût horaire brut'],
  ),
  column(
    'chargeRate',
    'Taux de charge (%)',
    ...['Charges', 'Taux de charges', 'Taux de charge', 'Taux charges', 'Charges (%)'],
    ...['% charges', 'Taux charges patronales', 'Taux de charges patronales'],
  ),
] as const satisfies readonly Column[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];

export function columnTitle(key: ColumnKey): string {
  return COLUMNS.find(each => each.key === key)?.title ?? key;
}
