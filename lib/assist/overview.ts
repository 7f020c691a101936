import type { Centre } from '../centre/centre.ts';
import type { Correction } from '../corrections/correction.ts';
import { displayName, type Employee } from '../employees/employee.ts';
import { FUNDER } from '../portal/funder.ts';
import { perEmployee } from '../profile/amount.ts';
import { modulesFor } from '../profile/declared.ts';
import { isPast } from '../profile/is-past.ts';
import type { Profile } from '../profile/profile.ts';
import type { Overview, Selection } from './sources.ts';
import type { ProfileSummary } from './state.ts';

export interface OverviewData {
  readonly profiles: readonly Profile[];
  readonly centre: Centre | null;
  readonly employees: readonly Employee[];
  /** The vault is closed: people are known by their number in the request only. */
  readonly locked?: boolean;
  readonly selection: Selection;
  readonly corrections?: readonly Correction[];
  readonly amountAnswer?: Overview['amountAnswer'];
}

/** What the panel lists: names and dates, never a number of anybody. */
export function overviewOf(data: OverviewData, now: Date): Overview {
  const { profiles, centre, selection, locked = false } = data;
  const employees = data.employees.filter(({ archivedOn }) => !archivedOn);
  const profile = profiles.find(({ id }) => id === selection.profileId) ?? null;
  const byId = new Map(employees.map(employee => [employee.id, employee]));
  // Behind a closed door, everybody who was chosen is still there.
  const chosen = selection.chosen.filter(id => locked || byId.has(id));
  const modules = profile ? modulesFor(profile, FUNDER) : [];
  const amount = perEmployee(modules);
  return {
    // What was chosen and is no longer there is forgotten.
    profileId: profile?.id ?? null,
    chosen,
    savesTabs: selection.savesTabs,
    wages: selection.wages ?? null,
    profiles: profiles.map(each => summary(each, now)),
    centre: centre?.name ?? null,
    opco: centre?.opco ?? null,
    employees: locked
      ? chosen.map((id, index) => ({ id, name: `Salarié ${index + 1}` }))
      : employees.map(each => ({ id: each.id, name: displayName(each) })),
    ...(locked ? { locked } : {}),
    modules: modules.map(({ declared }) => ({ kind: declared.kind })),
    missingNumbers: chosen.flatMap(id => missingNumber(byId.get(id))),
    amount: amount > 0 ? { perEmployee: amount } : null,
    amountAnswer: data.amountAnswer ?? null,
    corrections: data.corrections ?? [],
  };
}

function summary(profile: Profile, now: Date): ProfileSummary {
  const { start, end } = profile.training;
  return { id: profile.id, title: profile.title, start, end, past: isPast(profile, now) };
}

function missingNumber(employee: Employee | undefined): Overview['missingNumbers'] {
  if (!employee || employee.identifier.kind === 'none-yet' || employee.identifier.number) return [];
  return [{ id: employee.id, name: displayName(employee), wants: employee.identifier.kind }];
}
