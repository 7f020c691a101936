import type { Centre } from '../centre/centre.ts';
import type { PaperCheck } from '../documents/paper-checks.ts';
import { FUNDER } from '../portal/funder.ts';
import { modulesFor } from '../profile/declared.ts';
import type { Profile } from '../profile/profile.ts';
import type { Cost } from '../profile/training.ts';
import type { Sentence } from './sentence.ts';
import { counted, DAY, euros, HOUR, shortDay } from './spoken.ts';

/** What the papers of a training are compared with, by the eye of the user. */
export interface PaperContext {
  readonly profile: Profile;
  readonly centre: Centre | null;
  /** Who attends; empty when nobody is chosen, or while the vault is closed. */
  readonly names: readonly string[];
}

/** The value to look for on a paper, several one below the other; none when nobody knows it. */
export function expectedOn(check: PaperCheck, context: PaperContext): readonly Sentence[] {
  const { profile, centre, names } = context;
  const { training } = profile;
  switch (check) {
    case 'title':
      return distinct([training.title, ...modules(profile).map(({ title }) => title)]).map(same);
    case 'provider': {
      const providers = [training.provider, ...modules(profile).map(({ provider }) => provider)];
      const found = providers.flatMap(each => (each ? [organisation(each)] : []));
      return distinct(found).map(same);
    }
    case 'centre':
      return centre ? [same(organisation(centre))] : [];
    case 'dates':
      return [datesOf(training)];
    case 'hours':
      return [durationOf(training)];
    case 'names':
      return names.map(same);
    case 'cost':
      return costsOf(modules(profile).flatMap(({ costs }) => costs));
    case 'half-days':
      return training.days ? [halfDays(training.days)] : [];
    default:
      return [];
  }
}

function modules(profile: Profile) {
  return modulesFor(profile, FUNDER);
}

function datesOf({ start, end }: Profile['training']): Sentence {
  const [from, to] = [shortDay(start), shortDay(end)];
  return from === to
    ? { fr: `le ${from}`, en: `on ${from}` }
    : { fr: `du ${from} au ${to}`, en: `from ${from} to ${to}` };
}

function durationOf({ hours, days }: Profile['training']): Sentence {
  const time = counted(hours, HOUR);
  if (days === undefined) return time;
  const over = counted(days, DAY);
  return { fr: `${time.fr}, sur ${over.fr}`, en: `${time.en}, over ${over.en}` };
}

function halfDays(days: number): Sentence {
  const many = Math.ceil(days * 2);
  return { fr: `${many} par personne au plus`, en: `${many} for each person at most` };
}

/** One line for each way of counting: what is paid for each person, for the group, each day. */
function costsOf(costs: readonly Cost[]): readonly Sentence[] {
  const words = {
    person: { fr: 'par personne', en: 'for each person' },
    group: { fr: 'pour le groupe', en: 'for the group' },
    day: { fr: 'par jour, pour le groupe', en: 'a day, for the group' },
  } as const;
  return (['person', 'group', 'day'] as const).flatMap(per => {
    const total = costs
      .filter(cost => cost.per === per)
      .reduce((sum, cost) => sum + cost.amount, 0);
    if (total === 0) return [];
    const amount = euros(total);
    return [
      { fr: `${amount.fr} HT ${words[per].fr}`, en: `${amount.en} excl. tax ${words[per].en}` },
    ];
  });
}

function organisation({ name, siret }: { readonly name: string; readonly siret: string }): string {
  const grouped = siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/u, '$1 $2 $3 $4');
  return `${name}, SIRET ${grouped}`;
}

const same = (text: string): Sentence => ({ fr: text, en: text });

const distinct = (texts: readonly string[]) => [...new Set(texts)];
