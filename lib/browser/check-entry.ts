import type { Language } from '../../locales/text.ts';
import { valuesFor } from '../assist/values-for.ts';
import type { Centre } from '../centre/centre.ts';
import type { BranchRules } from '../checks/branch-rules.ts';
import { check } from '../checks/check.ts';
import type { Block, Facts, Held, HeldValue } from '../checks/facts.ts';
import { knownField } from '../checks/known-field.ts';
import { shownFindings, type Told } from '../checks/shown-findings.ts';
import { FUNDER } from '../portal/funder.ts';
import { modulesFor } from '../profile/declared.ts';
import type { Profile } from '../profile/profile.ts';

interface Known {
  readonly centre: Centre | null;
  readonly branch: BranchRules;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
}

/**
 * What is wrong or doubtful in a training as it is kept here, before any request: the rules look
 * at what would be written of it, for one person.
 */
export function checkProfile(profile: Profile, known: Known): readonly Told[] {
  const { centre, branch, today, language } = known;
  const facts: Facts = {
    ...{ today, profile, centre, branch },
    blocks: blocksOf(profile),
    recap: null,
    employees: [],
    staff: [],
    people: 0,
    amountPer: null,
    papers: [],
    wages: null,
    askedThisYear: null,
  };
  const found = check(facts).filter(({ severity }) => severity !== 'information');
  return shownFindings(found, facts, language);
}

function blocksOf(profile: Profile): readonly Block[] {
  const valuesOf = (pageId: string, moduleIndex: number) =>
    valuesFor(
      { pageId, profileId: profile.id, moduleIndex, employees: 1, amountPer: null },
      { profile, centre: null, employee: null, optionChoices: [] },
    );
  const block = (page: string, number: number): Block => ({
    page,
    block: number,
    fields: Object.entries(valuesOf(page, number)).map(([field, { value }]) =>
      held(page, field, value),
    ),
  });
  const modules = modulesFor(profile, FUNDER).map((_, index) => block('formation', index));
  return [...modules, block('synthese', 0)].filter(({ fields }) => fields.length > 0);
}

function held(page: string, field: string, value: unknown): Held {
  const known = knownField(page, field);
  return {
    field,
    label: known?.labels[0] ?? field,
    value: asHeld(value),
    // What a training does not say is asked for at each request.
    required: false,
    readOnly: false,
    maxLength: known?.maxLength ?? null,
    message: '',
  };
}

function asHeld(value: unknown): HeldValue {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? (value as string | number | boolean) : null;
}
