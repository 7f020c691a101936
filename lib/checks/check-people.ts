import { BRANCH_RULES } from './branch-rules.ts';
import { check } from './check.ts';
import { type EmployeeDraft, employeeBlock } from './employee-block.ts';
import type { Finding } from './finding.ts';

/**
 * What is wrong or doubtful in people as they are kept here, before any request: their numbers,
 * dates, names, addresses, and the same person twice. `at.block` is their place in the list.
 */
export function checkPeople(people: readonly EmployeeDraft[], today: string): Finding[] {
  return check({
    today,
    blocks: people.map(employeeBlock),
    recap: null,
    profile: null,
    centre: null,
    employees: [],
    staff: [],
    people: 0,
    branch: BRANCH_RULES,
    amountPer: null,
    papers: [],
    wages: null,
    askedThisYear: null,
  });
}
