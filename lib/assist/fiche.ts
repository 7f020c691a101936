import type { Centre } from '../centre/centre.ts';
import type { Employee } from '../employees/employee.ts';
import type { FieldKind } from '../portal/page.ts';
import type { Profile } from '../profile/profile.ts';
import { factTabs } from './fiche-facts.ts';
import { portalTabs } from './fiche-portal.ts';
import { withoutSecrets } from './fiche-secrets.ts';
import type { OptionChoice } from './sources.ts';

/**
 * What is done with a line. `type`: copied as it is; `blank`: to be completed; `given`: the portal
 * fills it, it is compared; `tick`, `join`: the user's own; `nir`, `ntt`: from the person's card.
 */
export type Hand = 'type' | 'blank' | 'given' | 'tick' | 'join' | 'nir' | 'ntt';

export interface FicheLine {
  /** Unique in the fiche. */
  readonly id: string;
  /** As the portal prints it. */
  readonly label: string;
  /** As typed there; empty when nobody knows, or when it is never printed. */
  readonly value: string;
  readonly how: Hand;
  readonly kind: FieldKind;
  /** The option to choose once `value` was searched for. */
  readonly pick: string;
  /** Options of a line left blank, when they are known. */
  readonly options: readonly string[];
  /** Characters that the portal takes. */
  readonly limit: number | null;
  readonly isRequired: boolean;
  readonly toCheck: boolean;
  /** What an amount is for, where it matters. */
  readonly per: 'employee' | 'request' | null;
}

/** Which module, which person: nothing when there is one of it. */
export interface FicheGroup {
  readonly kind: 'module' | 'employee';
  /** From 1. */
  readonly number: number;
  /** « Ondine Castellane »; empty for somebody who is not known. */
  readonly name: string;
}

export interface FicheBlock {
  readonly id: string;
  readonly group: FicheGroup | null;
  /** Heading that the portal prints above; may be empty. */
  readonly heading: string;
  readonly lines: readonly FicheLine[];
}

export interface FicheTab {
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly FicheBlock[];
}

/** Everything to type by hand for one request, in the order in which it is asked. */
export interface Fiche {
  readonly profileId: string;
  readonly title: string;
  /** `facts`: facts and usual words, for a portal whose words nobody knows. */
  readonly words: 'portal' | 'facts';
  /** People are named in it. */
  readonly isPersonal: boolean;
  readonly tabs: readonly FicheTab[];
}

export interface FicheData {
  readonly profile: Profile;
  /** `null`: left to whoever receives the fiche. */
  readonly centre: Centre | null;
  readonly funder: 'akto' | 'other';
  /** Those chosen; nobody: the lines of one person are left blank. */
  readonly people: readonly Employee[];
  readonly optionChoices: readonly OptionChoice[];
  /** How the portal asks its amounts; `null`: nobody knows, so both are given. */
  readonly amountPer: 'employee' | 'request' | null;
  /** Hourly rate and charges: never in a file that is sent. */
  readonly withPay: boolean;
}

/** The fiche of a request. No NIR and no NTT ever stands in it, whatever is stored. */
export function ficheOf(data: FicheData, portalFunder: string): Fiche {
  const { profile } = data;
  const people = data.people.map(person => withoutSecrets(person, data.withPay));
  const isDeclared = profile.declarations.some(({ funder }) => funder === portalFunder);
  const words = data.funder === 'akto' && isDeclared ? 'portal' : 'facts';
  const given = { ...data, people };
  return {
    profileId: profile.id,
    title: profile.title,
    words,
    isPersonal: people.length > 0,
    tabs: words === 'portal' ? portalTabs(given) : factTabs(given),
  };
}

/** The lines of a tab that hold something to copy, with what each belongs to. */
export function copiable(
  tab: FicheTab,
): readonly { readonly line: FicheLine; readonly group: FicheGroup | null }[] {
  return tab.blocks.flatMap(({ group, lines }) =>
    lines.filter(({ value }) => value !== '').map(line => ({ line, group })),
  );
}
