import type { Declaration, DeclaredModule } from './declaration.ts';
import type { Profile } from './profile.ts';
import type { Cost, Training } from './training.ts';

/** One module as declared, with the facts of the training where it says nothing else. */
export interface ModuleFacts extends Pick<Training, 'title' | 'start' | 'end' | 'hours'> {
  readonly declared: DeclaredModule;
  readonly provider: Training['provider'];
  readonly days: number | undefined;
  readonly distanceHours: Training['distanceHours'];
  readonly costs: readonly Cost[];
}

export function declarationFor(profile: Profile, funder: string): Declaration | null {
  return profile.declarations.find(declaration => declaration.funder === funder) ?? null;
}

/** The modules as the funder's form wants them. */
export function modulesFor(profile: Profile, funder: string): readonly ModuleFacts[] {
  const { training } = profile;
  const modules = declarationFor(profile, funder)?.modules ?? [];
  return modules.map(declared => ({
    declared,
    title: declared.title ?? training.title,
    provider: declared.kind === 'internal' ? undefined : (declared.provider ?? training.provider),
    start: declared.start ?? training.start,
    end: declared.end ?? training.end,
    hours: declared.hours ?? training.hours,
    days: declared.days ?? (declared.hours === undefined ? training.days : undefined),
    distanceHours:
      declared.distanceHours ?? (declared.hours === undefined ? training.distanceHours : undefined),
    costs: declared.costs ?? training.costs,
  }));
}
