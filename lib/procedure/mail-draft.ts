import { procedureMail } from '../../locales/fr/procedure-mail.ts';
import { procedureNotes } from '../../locales/fr/procedure-notes.ts';
import { isDay } from '../calendar/day.ts';
import { writtenDay } from '../calendar/written-day.ts';
import type { PaperId } from './step.ts';

/**
 * E-mails begun for the user, who completes and sends them. Always in French: they go to French
 * offices. What they may hold is in this type, and nobody is in it: no birth date, no address, no
 * pay, no social security number.
 */
export type MailDraft = MailFacts &
  (
    | { readonly kind: 'convention' }
    | { readonly kind: 'papers'; readonly papers: readonly PaperId[] }
    | { readonly kind: 'signature' }
  );

interface MailFacts {
  /** The coordination, the provider, the director; left out: the user fills it in. */
  readonly to?: string | undefined;
  /** The title of the training. */
  readonly training: string;
  /** The name of the centre. */
  readonly centre: string;
  /** First and last day. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** The day by which the answer is needed. */
  readonly day?: string | undefined;
}

export interface Mail {
  readonly to?: string;
  readonly subject: string;
  readonly body: string;
}

/** Beyond this, Windows and some mail programs cut the address that is handed to them. */
const LONGEST_URL = 2000;
/** As long as names may be; the first that makes an address short enough. */
const NAME_LENGTHS = [150, 100, 70, 50, 35];
const SHORTEST_NAME = 20;
const ADDRESS = /^[^\s@,;?&<>"]+@[^\s@,;?&<>"]+\.[^\s@,;?&<>"]+$/;

export function mailOf(draft: MailDraft): Mail {
  const fits = (longest: number) => mailtoOf(mailWith(draft, longest)).length <= LONGEST_URL;
  return mailWith(draft, NAME_LENGTHS.find(fits) ?? SHORTEST_NAME);
}

function mailWith(draft: MailDraft, longest: number): Mail {
  const { kind, to, start, end, day } = draft;
  const training = oneLine(draft.training, longest);
  const centre = oneLine(draft.centre, longest);
  const params = {
    training: training || 'à préciser',
    subject: training || 'formation à préciser',
    signer: centre || 'notre centre',
    centre,
    dates: datesOf(start, end),
    day: isDay(day) ? writtenDay(day) : '',
    papers: kind === 'papers' ? listOf(draft.papers) : '',
  };
  const hasDay = params.day !== '' && kind !== 'convention';
  const body =
    kind === 'convention' || hasDay
      ? procedureMail[`procedure.mail.${kind}.body`]
      : procedureMail[`procedure.mail.${kind}.body-no-day`];
  return {
    ...(to && ADDRESS.test(to) && { to }),
    subject: fill(procedureMail[`procedure.mail.${kind}.subject`], params),
    body: fill(body, params),
  };
}

/** What opens it in the user's own mail program (RFC 6068). */
export function mailtoOf({ to = '', subject, body }: Mail): string {
  const lines = encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'));
  const address = encodeURIComponent(to).replace('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}

function listOf(papers: readonly PaperId[]): string {
  return papers.map(paper => procedureNotes[`procedure.paper.${paper}`]).join(', ');
}

function datesOf(start: string | undefined, end: string | undefined): string {
  if (!isDay(start)) return 'dates à préciser';
  if (!isDay(end) || end === start) return `le ${writtenDay(start)}`;
  return `du ${writtenDay(start)} au ${writtenDay(end)}`;
}

/** Without control characters, nor halves of a character, which no address can hold. */
function oneLine(text: string, longest: number): string {
  const signs = [...text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()];
  if (signs.length <= longest) return signs.join('');
  return `${signs
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    return params[name] ?? placeholder;
  });
}
