import { always, provider, type Step, say } from '../step.ts';

/** One a person; its hours are those of the convention [seed 000]. */
export const certificate: Step = {
  id: 'certificate',
  phase: 'after',
  title: 'procedure.certificate.title',
  what: say('procedure.certificate.what'),
  who: provider,
  confirm: 'procedure.certificate.confirm',
  appliesWhen: always,
  needs: ['register-people'],
  from: 'end',
  papers: ['certificat'],
  sources: ['tutorial', 'service-done'],
};
