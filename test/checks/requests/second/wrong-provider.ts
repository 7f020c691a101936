import { declaring } from '../base-known.ts';
import { doubtful, found, inDossier, inModule, mistake, set } from '../places.ts';
import type { Place, RequestCase } from '../request-case.ts';

const SIRET = inModule('SIRET');
const NDA = inModule("N° d'activité");
const FORMACODE = inModule('Domaine de formation (Formacode)');
const BY = inModule('Souhaitez-vous rechercher votre formation par ?');
const RNCP = inModule('Code RNCP');
const RS = inModule('Répertoire spécifique (RS)');
const SANCTION = inModule('Sanction');
const NAME = inModule('Rechercher un organisme de formation externe');
const ON_RNCP = 'Certification enregistrée au RNCP (Hors CQP)';
const ON_RS = 'Certification inscrite au sein du répertoire spécifique';

const one = (id: string, says: string, place: Place, value: string, ...elsewhere: Place[]) =>
  mistake(
    `second-${id}`,
    says,
    [set(place, value)],
    [doubtful(place, 'organisme', ...elsewhere)],
    // Nothing is known of the provider but its name: the number itself must be judged.
    { profile: { training: { provider: { siret: null, nda: null } } } },
  );

export const WRONG_PROVIDER: readonly RequestCase[] = [
  one('siren-for-siret', 'Nine figures: the company’s number.', SIRET, '798144259', NAME),
  one('siret-letters-o', 'Letters O for noughts.', SIRET, '7981442590OO24', NAME),
  one('siret-is-the-nda', 'The activity number in the SIRET.', SIRET, '32800195980', NAME),
  one('la-poste-not-of-five', 'La Poste: neither Luhn nor five.', SIRET, '35600000000016', NAME),
  one('siret-of-noughts', 'Fourteen noughts pass Luhn, and are nobody.', SIRET, '0'.repeat(14)),
  one('nda-is-the-siret', 'The SIRET in the activity number.', NDA, '79814425900024'),
  one('nda-being-registered', 'Words: no number yet, hence no funding.', NDA, 'en cours'),
  mistake(
    'second-provider-is-another-place-of-the-centre',
    'Another establishment of the centre’s own company as external provider.',
    [set(NAME, 'GROUPEMENT FLE'), set(SIRET, '51161271500041')],
    [doubtful(SIRET, 'organisme', NAME)],
  ),
  mistake(
    'second-qualiopi-of-another-kind',
    'Certified for assessments of skills only, not for training.',
    [set(inModule('Qualiopi'), 'Certification Bilan de compétences')],
    [found(inModule('Qualiopi'), 'Qualiopi', SIRET, NAME)],
  ),
  mistake(
    'second-formacode-6-figures',
    'A figure too many.',
    [set(FORMACODE, '320540 - GESTION ORGANISATIONS')],
    [doubtful(FORMACODE, '5 chiffres')],
  ),
  mistake(
    'second-nsf-for-formacode',
    'Three figures: the code of another nomenclature.',
    [set(FORMACODE, '315 - Ressources humaines')],
    [doubtful(FORMACODE, '5 chiffres')],
    { profile: declaring({ search: { by: 'formacode', code: '', names: [] } }) },
  ),
  mistake(
    'second-rs-in-the-rncp-field',
    'RS6269 is of the other directory.',
    [set(BY, 'RNCP'), set(FORMACODE, null), set(RNCP, 'RS6269')],
    [doubtful(RNCP, 'RNCP', RS, BY)],
    { profile: declaring({ search: { by: 'rncp', code: '37313', names: [] } }) },
  ),
  mistake(
    'second-rncp-in-the-rs-field',
    'RNCP37313 stands in the field of the specific directory.',
    [set(SANCTION, ON_RS), set(RS, 'RNCP37313')],
    [doubtful(RS, 'Répertoire spécifique', SANCTION)],
    { profile: declaring({ sanction: ON_RS }) },
  ),
  mistake(
    'second-rncp-sanction-without-code',
    'A certification of the RNCP, and no RNCP code anywhere.',
    [set(SANCTION, ON_RNCP)],
    [found(RNCP, 'RNCP', SANCTION, BY)],
    { profile: declaring({ sanction: ON_RNCP }) },
  ),
  mistake(
    'second-title-to-be-completed',
    'Words typed to get past the star; no profile knows the title.',
    [set(inModule('Intitulé de formation'), 'A DEFINIR')],
    [doubtful(inModule('Intitulé de formation'), 'intitulé')],
    { profile: { schema: 99 } },
  ),
  mistake(
    'second-reference-of-17',
    'Seventeen characters with blanks.',
    [set(inDossier("Référence interne de l'entreprise"), 'Formation GFLE 27')],
    [
      {
        ...inDossier("Référence interne de l'entreprise"),
        severity: 'blocks',
        about: '15 caractères',
      },
    ],
    { profile: declaring({}, { reference: 'Formation GFLE 27' }) },
  ),
];
