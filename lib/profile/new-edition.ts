import { addDays, daysBetween } from '../calendar/day.ts';
import type { Declaration } from './declaration.ts';
import type { Profile } from './profile.ts';
import type { Cost, Training } from './training.ts';

/** What changes from one year to the next. Absent: as before. */
export interface Edition {
  readonly id: string;
  /** `YYYY-MM-DD`: the day the edition was written. */
  readonly date: string;
  readonly author?: string;
  /** Name in the lists. */
  readonly title?: string;
  /** « Intitulé de formation ». */
  readonly trainingTitle?: string;
  readonly start: string;
  readonly end: string;
  readonly hours?: number;
  readonly days?: number;
  /** Euros excluding tax of the teaching cost, with the same unit as before. */
  readonly amount?: number;
}

/**
 * The same training at other dates. Modules that have dates of their own move by as many days;
 * hours and amount are the training's, so a profile of several modules keeps each module's.
 * Sessions and the registration link belong to the old edition: dropped.
 */
export function newEdition(profile: Profile, edition: Edition): Profile {
  const { sessions: _sessions, registrationUrl: _registrationUrl, ...training } = profile.training;
  const shift = daysBetween(training.start, edition.start);
  return {
    ...profile,
    id: edition.id,
    revision: 1,
    author: edition.author ?? profile.author,
    date: edition.date,
    title: edition.title ?? profile.title,
    training: {
      ...training,
      title: edition.trainingTitle ?? training.title,
      start: edition.start,
      end: edition.end,
      hours: edition.hours ?? training.hours,
      ...(edition.days === undefined ? {} : { days: edition.days }),
      ...distance(training, edition.hours),
      costs: training.costs.map(cost => repriced(cost, edition.amount)),
    },
    declarations: profile.declarations.map(declaration => shifted(declaration, shift)),
  };
}

/** All at a distance stays so; a part is kept, but never above the new total. */
function distance(
  training: Pick<Training, 'hours' | 'distanceHours'>,
  hours = training.hours,
): Pick<Training, 'distanceHours'> | object {
  const before = training.distanceHours;
  if (!before) return {};
  const value = before.value === training.hours ? hours : Math.min(before.value, hours);
  return { distanceHours: { ...before, value } };
}

function repriced(cost: Cost, amount: number | undefined): Cost {
  return amount !== undefined && cost.nature === 'teaching' ? { ...cost, amount } : cost;
}

function shifted(declaration: Declaration, days: number): Declaration {
  return {
    ...declaration,
    modules: declaration.modules.map(module => ({
      ...module,
      ...(module.start && { start: addDays(module.start, days) }),
      ...(module.end && { end: addDays(module.end, days) }),
    })),
  };
}
