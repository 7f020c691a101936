import type { SourceId } from './sources.ts';
import type { Variant } from './variant.ts';
import type { Words } from './words.ts';

/** A guide to open or somebody to ask, where it helps. Addresses are data: nothing opens them. */
export interface Help {
  readonly words: Words;
  /** Said below: opening hours. */
  readonly more?: Words;
  readonly url?: string;
  readonly source: SourceId;
}

const GUIDES = 'https://ressourcesstatiques.akto.fr/guide';
const PHONE = '01 88 13 10 00';

/** AKTO's own: public, dated by their source. */
export const AKTO_HELP = {
  landing: help('procedure.help.landing', 'https://www.akto.fr/mon-espace/', 'tutorial'),
  rules: help(
    'procedure.help.rules',
    'https://www.akto.fr/regles-de-prise-en-charge-organisme-de-formation/',
    'deposit',
  ),
  'guide-attachment': help(
    'procedure.help.guide-attachment',
    `${GUIDES}/GuideRattachementsAdministration.pdf`,
    'tutorial',
  ),
  'guide-drafts': help(
    'procedure.help.guide-drafts',
    `${GUIDES}/GuideDossiersBrouillons.pdf`,
    'tutorial',
  ),
  'guide-entry': help(
    'procedure.help.guide-entry',
    `${GUIDES}/GuideActionFormation.pdf`,
    'tutorial',
  ),
  phone: {
    words: { key: 'procedure.help.phone', params: { phone: PHONE } },
    more: { key: 'procedure.help.phone-hours' },
    url: `tel:+33${PHONE.slice(1).replaceAll(' ', '')}`,
    source: 'guide-account',
  },
  'call-back': help('procedure.help.call-back', 'https://www.akto.fr/contact/', 'guide-account'),
} as const satisfies Readonly<Record<string, Help>>;

export type AktoHelpId = keyof typeof AKTO_HELP;

/** The form where people register, when the profile has one. */
export function registrationHelp({ registrationUrl }: Variant): readonly Help[] {
  return registrationUrl ? [help('procedure.help.registration', registrationUrl, 'tutorial')] : [];
}

/** The coordination's address, when the training has one. */
export function coordinationHelp({ coordination }: Variant): readonly Help[] {
  if (!coordination) return [];
  const { email } = coordination;
  const words: Words = { key: 'procedure.help.coordination', params: { email } };
  return [
    { words, url: `mailto:${encodeURIComponent(email).replace('%40', '@')}`, source: 'tutorial' },
  ];
}

function help(key: Words['key'], url: string, source: SourceId): Help {
  return { words: { key }, url, source };
}
