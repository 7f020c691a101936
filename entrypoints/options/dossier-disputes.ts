import type { ShownDispute } from '../../components/dossiers/dossier-facts.ts';
import { longDate } from '../../components/format.ts';
import type { Speaker } from '../../lib/browser/procedure-words.ts';
import { type Claim, current } from '../../lib/dossiers/claims.ts';
import type { AnswerName, Dossier } from '../../lib/dossiers/dossier.ts';
import type { Dispute, Facts } from '../../lib/dossiers/facts.ts';
import { answer, sayStep, typeDeadline } from '../../lib/dossiers/say.ts';
import type { DeadlineId } from '../../lib/procedure/deadline-rules.ts';
import { stepOf } from '../../lib/procedure/steps.ts';
import type { Language } from '../../locales/sentences.ts';
import { text } from '../../locales/text.ts';

/** What there is to choose between, in the user's words. */
export function shownDisputes(
  disputes: readonly Dispute[],
  facts: Facts,
  told: Speaker,
  language: Language,
): readonly ShownDispute[] {
  return disputes.map(({ of, name, claims }) => ({
    of,
    name,
    label: labelOf(of, name, told, language),
    choices: claims.map(claim => ({
      value: claim.value,
      text: choiceText(of, claim, told, language),
      // What the portal's lists say of a training goes before what was typed.
      isShown:
        of === 'answer'
          ? facts[name as AnswerName] === claim.value
          : current(claims)?.at === claim.at,
    })),
  }));
}

/** What the user chose replaces what was said before. */
export function settled(
  dossier: Dossier,
  { of, name }: ShownDispute,
  value: unknown,
  now: Date,
): Dossier {
  // Each value comes from a claim of its own kind, and each of these reads it again.
  switch (of) {
    case 'step':
      return sayStep(dossier, name, value === true, now);
    case 'answer':
      return answer(dossier, name as AnswerName, value as never, now);
    case 'deadline':
      return typeDeadline(dossier, name as DeadlineId, String(value), now);
  }
}

function labelOf(of: Dispute['of'], name: string, { tell }: Speaker, language: Language): string {
  if (of === 'step') {
    const step = stepOf(name);
    return step ? tell(step.title) : name;
  }
  if (of === 'deadline') return tell(`procedure.deadline.${name as DeadlineId}`);
  return text(`dossiers-page.answer.${name as AnswerName}`, {}, language);
}

function choiceText(
  of: Dispute['of'],
  { value, at }: Claim<unknown>,
  told: Speaker,
  language: Language,
): string {
  // With the hour: colleagues often disagree within a day.
  const day = longDate(at, language);
  if (of === 'step') {
    return told.tell(value === true ? 'dossiers.dispute.done' : 'dossiers.dispute.not-done', {
      day,
    });
  }
  return told.tell('dossiers.dispute.value', { value: plain(value, told), day });
}

function plain(value: unknown, told: Speaker): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? told.day(value) : value;
}
