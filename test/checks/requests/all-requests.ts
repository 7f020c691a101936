import { ADDRESS_CONTACT } from './address-contact.ts';
import { CONTRACT_PRO } from './contract-pro.ts';
import { CONTRACT_REQUIRED } from './contract-required.ts';
import { DOCUMENTS } from './documents.ts';
import { EMPLOYEUR } from './employeur.ts';
import { HOURS_COSTS } from './hours-costs.ts';
import { IDENTITY } from './identity.ts';
import { PERSON_NUMBERS } from './person-numbers.ts';
import { PROVIDER } from './provider.ts';
import { RECAP } from './recap.ts';
import type { RequestCase } from './request-case.ts';
import { REQUIRED } from './required.ts';
import { RIGHT_CONTACT } from './right-contact.ts';
import { RIGHT_CONTRACT } from './right-contract.ts';
import { RIGHT_GROUPS } from './right-groups.ts';
import { RIGHT_PEOPLE } from './right-people.ts';
import { RIGHT_TRAINING } from './right-training.ts';
import { RIGHT_USUAL } from './right-usual.ts';
import { TRAINING_DATES } from './training-dates.ts';

type Families = Readonly<Record<string, readonly RequestCase[]>>;

/** Filled requests with one or two mistakes, by family. */
export const WRONG_REQUESTS: Families = {
  required: REQUIRED,
  identity: IDENTITY,
  'person-numbers': PERSON_NUMBERS,
  'address-contact': ADDRESS_CONTACT,
  'training-dates': TRAINING_DATES,
  'hours-costs': HOURS_COSTS,
  provider: PROVIDER,
  employeur: EMPLOYEUR,
  documents: DOCUMENTS,
  recap: RECAP,
  'contract-required': CONTRACT_REQUIRED,
  'contract-pro': CONTRACT_PRO,
};

/** Right ones, unusual people among them. */
export const RIGHT_REQUESTS: Families = {
  'right-usual': RIGHT_USUAL,
  'right-people': RIGHT_PEOPLE,
  'right-contact': RIGHT_CONTACT,
  'right-training': RIGHT_TRAINING,
  'right-groups': RIGHT_GROUPS,
  'right-contract': RIGHT_CONTRACT,
};
