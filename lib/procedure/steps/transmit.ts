import { seenSending } from '../seen-sending.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Pressed by the user; 30 calendar days before the start (PORTAL.md §5.1). */
export const transmit: Step = {
  id: 'transmit',
  phase: 'sending',
  title: 'procedure.transmit.title',
  what: say('procedure.transmit.what'),
  who: centre,
  confirm: 'procedure.transmit.confirm',
  appliesWhen: withAkto,
  evidence: seenSending,
  needs: ['review'],
  deadline: 'sending',
  warnings: () => ['procedure.transmit.warning'],
  aktoHelp: ['phone', 'call-back'],
  sources: ['deposit', 'guide-contract'],
};
