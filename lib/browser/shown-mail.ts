import { type Mail, mailOf, mailtoOf } from '../procedure/mail-draft.ts';
import type { StepProgress } from '../procedure/progress.ts';
import { sendBy } from '../procedure/send-by.ts';
import type { ShownStep } from '../procedure/shown.ts';
import type { DossierView } from './dossier-views.ts';
import type { Speaker } from './procedure-words.ts';

/** Whom e-mails are begun for, and to. */
export interface Correspondence {
  readonly centre: string;
  readonly coordination?: string | undefined;
}

/** The e-mail that helps at a step, begun. */
export function shownMail(
  { step, state, papers }: StepProgress,
  view: DossierView,
  { tell }: Speaker,
  { centre, coordination }: Correspondence,
): ShownStep['mail'] {
  if (state === 'done-seen' || state === 'done-said') return null;
  const { title = '', start, end } = view.facts;
  const about = { training: title, centre, start, end, day: sendBy(view.due) };
  const begun = (kind: 'convention' | 'papers' | 'signature', mail: Mail) => ({
    label: tell(`told.mail.${kind}`),
    url: mailtoOf(mail),
    hint:
      kind === 'convention'
        ? `${tell('procedure.mail.convention.attach')} ${tell('told.mail.hint')}`
        : tell('told.mail.hint'),
  });
  switch (step) {
    case 'convention-sent':
      return begun('convention', mailOf({ kind: 'convention', to: coordination, ...about }));
    case 'convention-signed':
      return begun('signature', mailOf({ kind: 'signature', ...about }));
    case 'programme':
    case 'convention-received':
    case 'invoice-or-quote': {
      // What the same people owe goes in one message.
      const owed = view.papers.find(each => each.step === step);
      const all = owed
        ? view.papers.filter(({ from }) => from === owed.from).map(({ paper }) => paper)
        : papers;
      return begun('papers', mailOf({ kind: 'papers', to: coordination, papers: all, ...about }));
    }
    default:
      return null;
  }
}
