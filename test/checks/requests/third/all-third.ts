import type { RequestCase } from '../request-case.ts';
import { RIGHT_CONTACT_3 } from './right-contact.ts';
import { RIGHT_CONTRACT_3 } from './right-contract.ts';
import { RIGHT_NUMBERS_3 } from './right-numbers.ts';
import { RIGHT_PEOPLE_3 } from './right-people.ts';
import { RIGHT_REST_3 } from './right-rest.ts';
import { RIGHT_TRAINING_3 } from './right-training.ts';
import { WRONG_CONTACT_3 } from './wrong-contact.ts';
import { WRONG_CONTRACT_3 } from './wrong-contract.ts';
import { WRONG_CONTRACT_REST_3 } from './wrong-contract-rest.ts';
import { WRONG_MODULE_3 } from './wrong-module.ts';
import { WRONG_MONEY_3 } from './wrong-money.ts';
import { WRONG_NAMES_3 } from './wrong-names.ts';
import { WRONG_NUMBERS_3 } from './wrong-numbers.ts';
import { WRONG_PAPERS_3 } from './wrong-papers.ts';
import { WRONG_PROVIDER_3 } from './wrong-provider.ts';
import { WRONG_TRAINING_3 } from './wrong-training.ts';

type Families = Readonly<Record<string, readonly RequestCase[]>>;

/** Filled requests with one or two mistakes, by family. */
export const THIRD_WRONG: Families = {
  numbers: WRONG_NUMBERS_3,
  names: WRONG_NAMES_3,
  contact: WRONG_CONTACT_3,
  training: WRONG_TRAINING_3,
  module: WRONG_MODULE_3,
  money: WRONG_MONEY_3,
  provider: WRONG_PROVIDER_3,
  papers: WRONG_PAPERS_3,
  contract: WRONG_CONTRACT_3,
  'rest of the contract': WRONG_CONTRACT_REST_3,
};

/** Right ones, odd though they look. */
export const THIRD_RIGHT: Families = {
  people: RIGHT_PEOPLE_3,
  numbers: RIGHT_NUMBERS_3,
  contact: RIGHT_CONTACT_3,
  training: RIGHT_TRAINING_3,
  rest: RIGHT_REST_3,
  contract: RIGHT_CONTRACT_3,
};
