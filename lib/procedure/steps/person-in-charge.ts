import { seenEntered } from '../seen-access.ts';
import { director, type Step, say, withAkto } from '../step.ts';

/** AKTO opens its portal to people it knows by name [seed 003]. */
export const personInCharge: Step = {
  id: 'person-in-charge',
  phase: 'access',
  title: 'procedure.person-in-charge.title',
  what: say('procedure.person-in-charge.what'),
  who: director,
  confirm: 'procedure.person-in-charge.confirm',
  appliesWhen: withAkto,
  evidence: seenEntered,
  needs: [],
  deadline: 'access',
  aktoHelp: ['phone', 'call-back'],
  sources: ['guide-account'],
};
