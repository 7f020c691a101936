import { centre, type Step, say } from '../step.ts';

/** The centre pays, and is paid back [seed 000, seed 001]. */
export const providerPayment: Step = {
  id: 'provider-payment',
  phase: 'registration',
  title: 'procedure.provider-payment.title',
  what: say('procedure.provider-payment.what'),
  who: centre,
  confirm: 'procedure.provider-payment.confirm',
  appliesWhen: ({ directPayment }) => !directPayment,
  needs: ['register-people'],
  sources: ['tutorial'],
};
