import type { DossierLine } from '../dossiers/dossier-line.ts';
import type { Contradiction } from '../dossiers/facts.ts';
import type { Standing } from '../dossiers/standing.ts';
import type { WhereIAm } from '../dossiers/where-i-am.ts';
import { isMissed } from '../procedure/pressing.ts';
import type { ShownDossier, ShownFollowUp, ShownLine } from '../procedure/shown.ts';
import { PHASES } from '../procedure/step.ts';
import { stepOf } from '../procedure/steps.ts';
import { isAkto } from '../procedure/variant.ts';
import type { DossierView } from './dossier-views.ts';
import type { Speaker } from './procedure-words.ts';
import { type Correspondence, shownMail } from './shown-mail.ts';
import { shownDeadline, shownStep } from './shown-step.ts';

/** A dossier with its steps, in the user's words; steps without an object are left out. */
export function shownDossier(
  view: DossierView,
  speaker: Speaker,
  correspondence: Correspondence,
): ShownDossier {
  const { tell, say } = speaker;
  const { facts, sending, next, papers } = view;
  const steps = view.steps
    .filter(({ state }) => state !== 'not-applicable')
    .map(step => ({
      phase: step.phase,
      shown: shownStep(step, speaker, {
        memo: view.personal ? (view.personal.notes[step.step] ?? '') : null,
        mail: shownMail(step, view, speaker, correspondence),
      }),
    }));
  const shown = steps.map(step => step.shown);
  return {
    id: view.id,
    title: facts.title ?? tell('dossiers.untitled'),
    about: aboutOf({ ...facts, number: facts.file ?? facts.draft }, speaker),
    sending: say(sending.words),
    isSent: sending.status === 'sent',
    done: shown.filter(({ isDone }) => isDone).length,
    total: shown.length,
    next: sentenceOf(next, speaker),
    nextStep: next.step ?? null,
    deadlines: openDeadlines(view).map(
      each => `${tell(`procedure.deadline.${each.id}`)}. ${shownDeadline(each, speaker)}`,
    ),
    papers: shownPapers(papers, speaker),
    remarks: remarksOf(view, speaker),
    phases: PHASES.flatMap(id => {
      const own = steps.filter(({ phase }) => phase === id).map(step => step.shown);
      if (own.length === 0) return [];
      return {
        id,
        title: tell(`procedure.phase.${id}`),
        done: own.filter(({ isDone }) => isDone).length,
        total: own.length,
        isCurrent: own.some(step => step.id === next.step),
        steps: own,
      };
    }),
    isClosed: view.isClosed,
  };
}

/** Those of steps that are not done; and those that the user typed and that no step carries. */
function openDeadlines({ steps, due, deadlines }: DossierView): Standing['deadlines'] {
  const carried = steps
    .filter(({ state }) => state !== 'not-applicable')
    .map(({ step }) => stepOf(step)?.deadline);
  return deadlines.filter(({ id }) => due.some(each => each.id === id) || !carried.includes(id));
}

/** A dossier on a line. */
export function shownLine(
  line: DossierLine,
  papers: Standing['papers'],
  speaker: Speaker,
): ShownLine {
  const { tell, say } = speaker;
  const { training, deadline, state } = line;
  return {
    id: line.id,
    title: training ?? tell('dossiers.untitled'),
    about: aboutOf({ ...line, state: state?.printed }, speaker),
    sending: say(line.sending.words),
    isSent: line.sending.status === 'sent',
    next: sentenceOf(line.next, speaker),
    deadline: deadline ? shownDeadline(deadline, speaker) : '',
    isLate: deadline !== undefined && isMissed(deadline),
    papers: shownPapers(papers, speaker),
    isClosed: line.isClosed,
  };
}

/** The one sentence, and the name of the one button. */
export function shownFirst(
  { first }: WhereIAm,
  lines: readonly DossierLine[],
  speaker: Speaker,
): ShownFollowUp['first'] {
  if (!first) return null;
  const { dossierId, lead, sentence, training, deadline } = first;
  const kind = lines.find(({ id }) => id === dossierId)?.next.kind ?? 'do';
  const said = sentenceOf({ lead, ...(sentence && { sentence }) }, speaker);
  return {
    dossierId,
    sentence: training ? `${training} – ${said}` : said,
    deadline: deadline ? shownDeadline(deadline, speaker) : '',
    isLate: deadline !== undefined && isMissed(deadline),
    button: speaker.tell(`told.button.${kind === 'finished' ? 'later' : kind}`),
  };
}

/** « Centre Horizon · du 18 au 22 novembre · n° 48213 · « En cours de saisie » ». */
export function aboutOf(
  { company, start, end, number, state }: About,
  { tell, shortDay }: Speaker,
): string {
  const dates = start
    ? end && end !== start
      ? tell('told.dates', { start: shortDay(start), end: shortDay(end) })
      : tell('told.date', { start: shortDay(start) })
    : '';
  return [
    company ?? '',
    dates,
    number ? tell('told.number', { number }) : '',
    state ? tell('told.printed', { state }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

interface About {
  readonly company?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly number?: string | undefined;
  readonly state?: string | undefined;
}

function sentenceOf(
  { lead, sentence }: Pick<Standing['next'], 'lead' | 'sentence'>,
  { say }: Speaker,
): string {
  return sentence ? `${say(lead)} ${say(sentence)}` : say(lead);
}

function shownPapers(papers: Standing['papers'], { tell }: Speaker): readonly string[] {
  // Those that a later step shows to be in hand are said to be confirmed, with their steps.
  const awaited = papers.filter(({ isPassed }) => !isPassed);
  return [...new Set(awaited.map(({ from }) => from))].map(who => {
    const owed = awaited.filter(({ from }) => from === who);
    return tell('told.papers-from', {
      who: tell(`told.awaited.${who}`),
      papers: owed.map(({ paper }) => tell(`procedure.paper.${paper}`)).join(', '),
    });
  });
}

/** What is not sure of it: two readings, a colleague, the clock, the profile. */
function remarksOf(view: DossierView, speaker: Speaker): readonly string[] {
  const { tell, say } = speaker;
  const { absent, contradictions, disputes, isClockDoubtful, profile, facts } = view;
  const isUnread = !facts.title && (facts.draft || facts.file);
  const passed = view.steps.filter(({ state }) => state === 'to-confirm');
  return [
    ...(passed.length > 0
      ? [tell('told.to-confirm', { steps: passed.map(({ title }) => say(title)).join(' ; ') })]
      : []),
    ...(isUnread ? [tell('told.no-facts')] : missingDays(view, speaker)),
    ...(absent
      ? [
          tell(absent.list === 'brouillons' ? 'dossiers.absent-draft' : 'dossiers.absent', {
            day: speaker.day(absent.at),
          }),
        ]
      : []),
    ...contradictions.map(
      each => `${tell('dossiers.contradiction')} ${shownVoices(each, speaker)}`,
    ),
    ...(disputes.length > 0 ? [tell('told.disputes', { count: disputes.length })] : []),
    ...(isClockDoubtful ? [tell('dossiers.clock')] : []),
    ...(profile === 'gone' ? [tell('dossiers.profile-gone')] : []),
    ...(profile === 'changed' ? [tell('dossiers.profile-changed')] : []),
  ];
}

/** Not sent, and no day to send it by: an empty list of deadlines would look like time enough. */
function missingDays({ facts, sending, deadlines }: DossierView, { tell }: Speaker) {
  if (sending.status === 'sent') return [];
  if (facts.funder && !isAkto(facts.funder)) {
    return deadlines.length === 0 ? [tell('told.no-days')] : [];
  }
  return deadlines.some(({ id }) => id === 'sending') ? [] : [tell('told.no-start')];
}

function shownVoices({ fact, voices }: Contradiction, { tell, day }: Speaker): string {
  const said = voices.map(({ value, from, at }) =>
    tell(`dossiers.voice.${from}`, { value: isDayText(value) ? day(value) : value, day: day(at) }),
  );
  return tell('told.differs', { fact: tell(`told.fact.${fact}`), voices: said.join(' ; ') });
}

const isDayText = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
