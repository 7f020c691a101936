import { blocks, doubtful, found, inEmployeur, inModule, mistake, set } from '../places.ts';
import type { RequestCase } from '../request-case.ts';
import { OWN_SIRET, PROVIDER_NDA, PROVIDER_SIRET } from './third-set.ts';

const QUALIOPI = inModule('Qualiopi');

/** Who trains and who asks. */
export const WRONG_PROVIDER_3: readonly RequestCase[] = [
  mistake(
    'third-own-siret-for-provider',
    "The centre's own SIRET as the provider's.",
    [set(PROVIDER_SIRET, '51161271500033')],
    [doubtful(PROVIDER_SIRET, 'organisme')],
  ),
  mistake(
    'third-sirets-swapped',
    'Centre and provider in each other’s place.',
    [set(PROVIDER_SIRET, '51161271500033'), set(OWN_SIRET, '79814425900024')],
    [doubtful(PROVIDER_SIRET, 'organisme'), doubtful(OWN_SIRET, 'centre')],
  ),
  mistake(
    'third-head-office',
    "The provider's former head office instead of the establishment.",
    [set(PROVIDER_SIRET, '79814425900016')],
    [doubtful(PROVIDER_SIRET, 'établissement')],
  ),
  mistake(
    'third-siren-only',
    'The SIREN alone.',
    [set(PROVIDER_SIRET, '798144259')],
    [doubtful(PROVIDER_SIRET, '14')],
  ),
  mistake(
    'third-siret-digits-swapped',
    'Two digits swapped.',
    [set(PROVIDER_SIRET, '79814452900024')],
    [doubtful(PROVIDER_SIRET, 'SIRET')],
  ),
  mistake(
    'third-siret-and-nda-swapped',
    'SIRET and number of activity in each other’s box.',
    [set(PROVIDER_SIRET, '32800195980'), set(PROVIDER_NDA, '79814425900024')],
    [doubtful(PROVIDER_SIRET, '14'), doubtful(PROVIDER_NDA, '11')],
  ),
  mistake(
    'third-vat-number',
    'The VAT number for the SIRET.',
    [set(PROVIDER_SIRET, 'FR42798144259')],
    [doubtful(PROVIDER_SIRET, '14')],
  ),
  mistake(
    'third-nda-of-ten',
    'A digit is missing.',
    [set(PROVIDER_NDA, '3280019598')],
    [doubtful(PROVIDER_NDA, '11')],
  ),
  mistake(
    'third-nda-swapped-end',
    'The last two digits swapped.',
    [set(PROVIDER_NDA, '32800195908')],
    [doubtful(PROVIDER_NDA, 'activité')],
  ),
  mistake(
    'third-no-qualiopi',
    'The provider has lost its certification.',
    [set(QUALIOPI, null)],
    [found(QUALIOPI, 'Qualiopi')],
  ),
  mistake(
    'third-qualiopi-says-none',
    'The portal shows that it has none.',
    [set(QUALIOPI, 'Non certifié')],
    [doubtful(QUALIOPI, 'Qualiopi')],
  ),
  mistake(
    'third-qualiopi-of-skills',
    'Certified for assessments of skills only.',
    [set(QUALIOPI, 'Certification Bilan de compétences')],
    [doubtful(QUALIOPI, 'Action')],
  ),
  mistake(
    'third-other-idcc',
    'The private teaching’s agreement, not that of training bodies.',
    [set(inEmployeur('IDCC'), '2691')],
    [doubtful(inEmployeur('IDCC'), '1516')],
  ),
  mistake(
    'third-idcc-three-digits',
    'A digit is missing.',
    [set(inEmployeur('IDCC'), '151')],
    [doubtful(inEmployeur('IDCC'), '4')],
  ),
  mistake(
    'third-naf-of-driving',
    'A neighbour of the right code.',
    [set(inEmployeur('NAF'), '8553Z')],
    [found(inEmployeur('NAF'), '85.59A')],
  ),
  mistake(
    'third-naf-letter-first',
    'The letter comes first.',
    [set(inEmployeur('NAF'), 'A8559')],
    [doubtful(inEmployeur('NAF'), 'NAF')],
  ),
  mistake(
    'third-temporary-work',
    'The public of temporary work.',
    [set(inEmployeur('Type de public'), 'Intérimaire')],
    [found(inEmployeur('Type de public'), 'Permanent')],
  ),
  mistake(
    'third-old-address',
    'AKTO still holds the address before the move.',
    [set(inEmployeur('N° et voie'), '17 AVENUE DU PONT JUVENAL')],
    [found(inEmployeur('N° et voie'), 'adresse')],
  ),
  mistake(
    'third-other-establishment',
    'The other establishment of the centre was chosen.',
    [set(OWN_SIRET, '51161271500041')],
    [doubtful(OWN_SIRET, 'centre')],
  ),
  mistake(
    'third-employer-without-email',
    'The e-mail was erased.',
    [set(inEmployeur('Email'), null)],
    [blocks(inEmployeur('Email'), 'obligatoire')],
  ),
  mistake(
    'third-employer-short-phone',
    'Eight digits.',
    [set(inEmployeur('Téléphone'), '04 65 71 12')],
    [doubtful(inEmployeur('Téléphone'), '10')],
  ),
];
