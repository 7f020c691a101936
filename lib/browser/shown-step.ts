import type { Deadline } from '../procedure/deadlines.ts';
import type { Help } from '../procedure/help.ts';
import { isAdviceOver, isMissed } from '../procedure/pressing.ts';
import { isOurs, type StepProgress } from '../procedure/progress.ts';
import type { ShownStep } from '../procedure/shown.ts';
import { sourceOf } from '../procedure/sources.ts';
import type { Speaker } from './procedure-words.ts';

/** One step in the user's words. */
export function shownStep(
  step: StepProgress,
  speaker: Speaker,
  around: { readonly memo: string | null; readonly mail: ShownStep['mail'] },
): ShownStep {
  const { tell, say, day } = speaker;
  const { state, who, evidence, said, deadline } = step;
  const standing = tell(`procedure.state.${state}`);
  const isOthers = !isOurs(who) && (state === 'waiting' || state === 'todo' || state === 'next');
  const last = evidence?.sightings.at(-1);
  const isSeen = last && (state === 'done-seen' || state === 'unknown' || state === 'waiting');
  const isSaid = said && state !== 'done-seen';
  return {
    id: step.step,
    state,
    standing: isOthers
      ? tell('told.waiting-for', { standing, who: tell(`procedure.who.${who}`) })
      : standing,
    title: say(step.title),
    what: say(step.what),
    confirm: say(step.confirm),
    evidence: [
      isSeen ? tell('told.seen', { day: day(last.at) }) : '',
      isSaid ? tell(said.done ? 'told.said' : 'told.unsaid', { day: day(said.at) }) : '',
    ]
      .filter(Boolean)
      .join(' '),
    deadline: deadline ? shownDeadline(deadline, { tell, day }) : '',
    isLate: deadline !== undefined && isMissed(deadline),
    papers: step.papers.map(paper => tell(`procedure.paper.${paper}`)).join(', '),
    warnings: step.warnings.map(say),
    note: step.note ? say(step.note) : '',
    help: step.help.map(help => shownHelp(help, say)),
    sources: sourcesOf(step, speaker),
    mail: around.mail,
    isDone: state === 'done-seen' || state === 'done-said',
    canSay: state !== 'done-seen' && state !== 'not-applicable',
    memo: around.memo,
  };
}

/** « Visez le vendredi 10 octobre ; dernier jour : … », with what it is worth. */
export function shownDeadline(
  deadline: Deadline,
  { tell, day }: Pick<Speaker, 'tell' | 'day'>,
): string {
  const { day: target, legalDay, sendBy, state, toCheck } = deadline;
  const params = { day: day(target), legalDay: day(legalDay ?? sendBy ?? target) };
  if (isAdviceOver(deadline)) return tell(sendBy ? 'told.advice' : 'told.advice-alone', params);
  const hasLegal = legalDay !== undefined && legalDay !== target;
  const sentence =
    state === 'past'
      ? tell('told.past', params)
      : state === 'late'
        ? tell(hasLegal ? 'told.late' : 'told.late-no-legal', params)
        : tell(hasLegal ? 'told.by-legal' : 'told.by', params);
  if (!toCheck) return sentence;
  return sentence.replace(/\.$/, ` (${tell('procedure.deadline.to-check')}).`);
}

function shownHelp({ words, more, url = '' }: Help, say: Speaker['say']) {
  return { text: say(words), more: more ? say(more) : '', url };
}

function sourcesOf({ sources }: StepProgress, { tell, date }: Speaker): string {
  const named = sources.map(id => {
    const { name, date: written } = sourceOf(id);
    const said = tell(name);
    // « Semaine de Formation 2025 », « Arrêté du 21 décembre 2018 » say when by themselves.
    return written && !said.includes(written.slice(0, 4)) ? `${said}, ${date(written)}` : said;
  });
  return named.length > 0 ? tell('told.source', { sources: named.join(' ; ') }) : '';
}
