import type { RequestCase } from '../request-case.ts';
import { RIGHT_CONTACT_AGAIN } from './right-contact.ts';
import { RIGHT_CONTRACT_AGAIN } from './right-contract.ts';
import { RIGHT_NAMES } from './right-names.ts';
import { RIGHT_NUMBERS } from './right-numbers.ts';
import { RIGHT_REST } from './right-rest.ts';
import { RIGHT_TRAINING_AGAIN } from './right-training.ts';
import { WRONG_CONTACT } from './wrong-contact.ts';
import { WRONG_CONTRACT } from './wrong-contract.ts';
import { WRONG_MONEY } from './wrong-money.ts';
import { WRONG_NAMES } from './wrong-names.ts';
import { WRONG_NUMBERS } from './wrong-numbers.ts';
import { WRONG_PAPERS } from './wrong-papers.ts';
import { WRONG_PROVIDER } from './wrong-provider.ts';
import { WRONG_TRAINING } from './wrong-training.ts';

type Families = Readonly<Record<string, readonly RequestCase[]>>;

/** Filled requests with one or two mistakes, by family. */
export const SECOND_WRONG: Families = {
  names: WRONG_NAMES,
  numbers: WRONG_NUMBERS,
  contact: WRONG_CONTACT,
  training: WRONG_TRAINING,
  money: WRONG_MONEY,
  provider: WRONG_PROVIDER,
  papers: WRONG_PAPERS,
  contract: WRONG_CONTRACT,
};

/** Right ones, odd though they look. */
export const SECOND_RIGHT: Families = {
  names: RIGHT_NAMES,
  numbers: RIGHT_NUMBERS,
  contact: RIGHT_CONTACT_AGAIN,
  training: RIGHT_TRAINING_AGAIN,
  rest: RIGHT_REST,
  contract: RIGHT_CONTRACT_AGAIN,
};
