import { fillPage } from './fill-page.ts';
import { chosenPeople, isEmptyForm, isFormOf, placeOf, VAULT_LOCKED, valuesOf } from './people.ts';
import { isPerson, peopleOnPage } from './people-on-page.ts';
import { pressButton } from './press.ts';
import { whenIdle } from './when-idle.ts';

/** What entering people takes from the engine's script, itself coming from another (`late-jobs.ts`). */
export const PEOPLE_TOOLS = {
  chosenPeople,
  fillPage,
  isEmptyForm,
  isFormOf,
  isPerson,
  peopleOnPage,
  placeOf,
  pressButton,
  VAULT_LOCKED,
  valuesOf,
  whenIdle,
};

export type PeopleTools = typeof PEOPLE_TOOLS;
