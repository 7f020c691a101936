import { registrationHelp } from '../help.ts';
import { always, centre, type Step } from '../step.ts';

/** One registration a person, for all the days [seed 000]. */
export const registerPeople: Step = {
  id: 'register-people',
  phase: 'registration',
  title: 'procedure.register-people.title',
  what: ({ people }) =>
    people
      ? { key: 'procedure.register-people.what', params: { count: people } }
      : { key: 'procedure.register-people.what-unknown' },
  who: centre,
  confirm: 'procedure.register-people.confirm',
  appliesWhen: always,
  needs: ['cost-agreed'],
  warnings: ({ wholeTrainingOnly }) =>
    wholeTrainingOnly ? ['procedure.register-people.warning-whole'] : [],
  help: registrationHelp,
  sources: ['tutorial'],
};
