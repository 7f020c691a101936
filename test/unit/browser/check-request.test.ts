import { expect, it } from 'vitest';
import type { CheckRequest } from '../../../lib/assist/sources.ts';
import { checkRequest, type KnownFacts } from '../../../lib/browser/check-request.ts';
import { BRANCH_RULES } from '../../../lib/checks/branch-rules.ts';
import { exampleProfile } from '../../../lib/checks/example-profile.ts';

const end = {
  ...{ field: 'fin', label: 'Date de fin de contrat', value: '2027-01-19' },
  ...{ required: true, readOnly: false, maxLength: null, message: '' },
};
const contract: CheckRequest = {
  ...{ form: 'contract', amountPer: null, recap: null },
  blocks: [{ page: 'contrat', block: 0, fields: [end] }],
};

/** The example's training, which ends on 2027-01-21, declared under this « dispositif ». */
function known(dispositif: string): KnownFacts {
  const profile = exampleProfile();
  return {
    profile: {
      ...profile,
      declarations: profile.declarations.map(each => ({ ...each, dispositif })),
    },
    ...{ centre: null, employees: [], staff: [], people: 0, papers: [], wages: null },
    ...{ branch: BRANCH_RULES, askedThisYear: null },
  };
}

const rulesThatSpeak = (dispositif: string) =>
  checkRequest(contract, known(dispositif), {
    today: '2026-11-22',
    language: 'fr',
  }).answer.findings.map(({ id }) => id.split('@')[0]);

it('compares a contract with the training that is declared to be its own', () => {
  expect(rulesThatSpeak('Contrat de professionnalisation')).toContain('contract-ends-early');
});

it('compares nothing of a contract with the training of an action', () => {
  expect(rulesThatSpeak('Action de formation')).not.toContain('contract-ends-early');
});
