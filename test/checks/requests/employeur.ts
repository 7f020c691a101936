import { blocks, found, inEmployeur, inSynthese, mistake, set } from './places.ts';
import type { RequestCase } from './request-case.ts';

const SIRET = inEmployeur("Siret de l'établissement");
const EMAIL = inEmployeur('Email');
const PHONE = inEmployeur('Téléphone');
const NAME = inEmployeur('Raison Sociale');

/** The recap repeats the tab, so a finding there is as good: it is the same wrong value. */
const orRecap = (label: string) => inSynthese(label);

export const EMPLOYEUR: readonly RequestCase[] = [
  mistake(
    'employer-email-of-somebody-else',
    "The address is the logged-in user's, not the centre's.",
    [set(EMAIL, 'stagiaire.accueil@example.org')],
    [found(EMAIL, 'e-mail', orRecap('Email'))],
  ),
  mistake(
    'employer-email-without-at',
    'No @.',
    [set(EMAIL, 'centre.example.org')],
    [blocks(EMAIL, 'adresse e-mail')],
  ),
  mistake(
    'employer-email-is-a-user-name',
    "Seed 002's screenshot: a log-in name stands where an address should.",
    [set(EMAIL, 'accueil1')],
    [blocks(EMAIL, 'adresse e-mail')],
  ),
  mistake(
    'employer-is-another-establishment',
    'Another establishment of the same company asks: it cannot be changed afterwards.',
    [set(SIRET, '51161271500025')],
    [found(SIRET, 'SIRET', NAME, orRecap('Siret'))],
  ),
  mistake(
    'employer-is-another-company',
    'Another member was chosen in the first dialog.',
    [set(NAME, 'KISO'), set(SIRET, '91273969500019')],
    [found(SIRET, 'SIRET', NAME, orRecap('Siret'))],
  ),
  mistake(
    'employer-siret-one-figure-wrong',
    'What AKTO holds is no SIRET: one figure is wrong.',
    [set(SIRET, '51161271500034')],
    [found(SIRET, 'SIRET', orRecap('Siret'))],
  ),
  mistake(
    'employer-idcc-differs',
    'AKTO holds another collective agreement: 1413 for 1516.',
    [set(inEmployeur('IDCC'), '1413')],
    [found(inEmployeur('IDCC'), '1516', orRecap('IDCC'))],
  ),
  mistake(
    'employer-moved',
    'AKTO holds the address of before.',
    [set(inEmployeur('N° et voie'), '41 AVENUE DE LA LIBERTÉ')],
    [found(inEmployeur('N° et voie'), 'adresse', orRecap('N° et Voie'))],
  ),
  mistake(
    'employer-moved-to-another-city',
    'AKTO holds another city and postal code, which go together.',
    [set(inEmployeur('Code postal'), '30000'), set(inEmployeur('Commune'), 'NÎMES')],
    [
      found(
        inEmployeur('Commune'),
        'adresse',
        inEmployeur('Code postal'),
        orRecap('Ville'),
        orRecap('Code Postal'),
      ),
    ],
  ),
  mistake(
    'employer-phone-9-figures',
    'A figure is missing.',
    [set(PHONE, '04 65 71 12')],
    [found(PHONE, 'téléphone')],
  ),
];
