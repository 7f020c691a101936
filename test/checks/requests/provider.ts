import { declaring } from './base-known.ts';
import { blocks, found, inDossier, inModule, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const SEARCH = inModule('Rechercher un organisme de formation externe');
const SIRET = inModule('SIRET');
const NDA = inModule("N° d'activité");
const QUALIOPI = inModule('Qualiopi');
const BY = inModule('Souhaitez-vous rechercher votre formation par ?');
const FORMACODE = inModule('Domaine de formation (Formacode)');
const RNCP = inModule('Code RNCP');
const RS = inModule('Répertoire spécifique (RS)');
const SANCTION = inModule('Sanction');

/** What the page holds when no provider was chosen. */
const noProvider = [
  SEARCH,
  ...['SIRET', "N° d'activité", 'Qualiopi', 'N° et voie', 'Code postal', 'Commune'].map(label =>
    inModule(label),
  ),
].map(place => set(place, null));

const searchedByRncp = declaring({ search: { by: 'rncp', code: '37313', names: [] } });

export const PROVIDER: readonly RequestCase[] = [
  mistake('no-provider', 'No provider was chosen for an external module.', noProvider, [
    blocks(SEARCH, 'organisme', SIRET),
  ]),
  mistake(
    'provider-siret-one-figure-wrong',
    'One figure of the SIRET is wrong: the Luhn check fails.',
    [set(SIRET, '79814425900023')],
    [found(SIRET, 'SIRET')],
  ),
  mistake(
    'provider-siret-13-figures',
    'A figure is missing.',
    [set(SIRET, '7981442590002')],
    [found(SIRET, 'SIRET')],
  ),
  mistake(
    'provider-other-establishment',
    'The right company, another establishment: its head office of before.',
    [set(SIRET, '79814425900016')],
    [found(SIRET, 'SIRET', SEARCH)],
  ),
  mistake(
    'provider-is-another-one',
    'Another provider than the one of the profile was picked among the results.',
    [
      set(SEARCH, 'WOLTERS KLUWER FRANCE'),
      set(SIRET, '48008130600130'),
      set(NDA, '11755353175'),
      set(inModule('Code postal'), '75015'),
      set(inModule('Commune'), 'PARIS'),
    ],
    [found(SIRET, 'organisme', SEARCH, NDA)],
  ),
  mistake(
    'provider-is-the-centre-itself',
    'The centre stands as the provider of an external training.',
    [set(SEARCH, 'GROUPEMENT FLE'), set(SIRET, '51161271500033')],
    [found(SIRET, 'organisme', SEARCH)],
  ),
  mistake(
    'nda-10-figures',
    'A figure is missing.',
    [set(NDA, '3280019598')],
    [found(NDA, "numéro d'activité")],
  ),
  mistake(
    'nda-12-figures',
    'One figure too many.',
    [set(NDA, '328001959801')],
    [found(NDA, "numéro d'activité")],
  ),
  mistake(
    'nda-department-not-repeated',
    'The last two figures, 75, do not repeat the department, 80.',
    [set(NDA, '32800195975')],
    [found(NDA, "numéro d'activité")],
  ),
  mistake(
    'no-qualiopi',
    'Qualiopi is compulsory and not shown.',
    [set(QUALIOPI, null)],
    [found(QUALIOPI, 'Qualiopi', SEARCH, SIRET)],
  ),
  mistake(
    'provider-postal-code-and-city',
    '80000 is Amiens.',
    [set(inModule('Commune'), 'MONTPELLIER')],
    [found(inModule('Commune'), 'commune', inModule('Code postal'))],
  ),
  mistake(
    'formacode-4-figures',
    'A figure is missing.',
    [set(FORMACODE, '3205')],
    [found(FORMACODE, '5 chiffres')],
  ),
  mistake(
    'formacode-other-than-the-profile',
    'Two figures swapped: another domain.',
    [set(FORMACODE, '32045 - AUTRE DOMAINE')],
    [found(FORMACODE, '32054')],
  ),
  mistake(
    'formacode-empty',
    'Searched by Formacode, and none chosen.',
    [set(FORMACODE, null)],
    [found(FORMACODE, 'Formacode', BY)],
  ),
  mistake(
    'rncp-empty',
    'Searched by RNCP, and none chosen.',
    [set(BY, 'RNCP'), set(FORMACODE, null)],
    [found(RNCP, 'RNCP', BY)],
    { profile: searchedByRncp },
  ),
  mistake(
    'rncp-with-a-letter',
    'A letter I for a one.',
    [set(BY, 'RNCP'), set(FORMACODE, null), set(RNCP, 'RNCP373I3')],
    [found(RNCP, 'RNCP')],
    { profile: searchedByRncp },
  ),
  mistake(
    'rs-empty',
    'A certification of the Répertoire spécifique, and none chosen.',
    [set(SANCTION, 'Certification inscrite au sein du répertoire spécifique')],
    [found(RS, 'Répertoire spécifique', SANCTION)],
    {
      profile: declaring({ sanction: 'Certification inscrite au sein du répertoire spécifique' }),
    },
  ),
  mistake(
    'rs-in-words',
    'Words that were never chosen from the directory.',
    [set(SANCTION, 'Certification inscrite au sein du répertoire spécifique'), set(RS, 'socle')],
    [found(RS, 'Répertoire spécifique')],
    {
      profile: declaring({ sanction: 'Certification inscrite au sein du répertoire spécifique' }),
    },
  ),
  mistake(
    'sanction-other-than-the-profile',
    'The profile says Attestation de stage.',
    [set(SANCTION, 'Certificat de qualification professionnelle (CQP)')],
    [found(SANCTION, 'Attestation de stage')],
  ),
  mistake(
    'modality-other-than-the-profile',
    'On site, for a training that the profile says live at a distance.',
    [
      set(inModule('Modalité pédagogique'), 'Présentielle'),
      set(inModule('Durée de la formation à distance'), null),
    ],
    [found(inModule('Modalité pédagogique'), 'distance')],
  ),
  mistake(
    'training-type-other-than-the-profile',
    'Intra, for an open training.',
    [set(inModule('Type de formation'), 'Intra-Entreprise')],
    [found(inModule('Type de formation'), 'Inter-Entreprises')],
  ),
  mistake(
    'title-other-than-the-profile',
    'The title of the programme is another.',
    [set(inModule('Intitulé de formation'), 'Journée des directions de centres FLE')],
    [found(inModule('Intitulé de formation'), 'intitulé')],
  ),
  mistake(
    'objective-of-the-wrong-list',
    'The last option of the list was chosen for the provider’s objective.',
    [set(inModule("Objectif général de l'organisme de formation"), "Création d'entreprise")],
    [found(inModule("Objectif général de l'organisme de formation"), 'Perfectionnement')],
  ),
  mistake(
    'sub-device-other-than-the-profile',
    'FSE was chosen.',
    [set(inDossier('Sous dispositif'), 'FSE')],
    [found(inDossier('Sous dispositif'), 'Plan de développement')],
  ),
  mistake(
    'reference-of-16',
    'The portal takes 15 characters.',
    [set(inDossier("Référence interne de l'entreprise"), 'Formation GFLE27')],
    [blocks(inDossier("Référence interne de l'entreprise"), '15 caractères')],
  ),
];
