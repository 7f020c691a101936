import { useRef, useState } from 'preact/hooks';
import type { FollowSource } from '../../lib/procedure/follow-source.ts';
import type { FollowAnswer } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';
import { Checklist } from './checklist.tsx';
import { FirstLine } from './first-line.tsx';
import { useFocusBack } from './focus-back.ts';
import { FollowRows } from './follow-rows.tsx';
import { FollowedHere } from './followed-here.tsx';
import { FollowedLines } from './followed-lines.tsx';
import { PageExplained, PageWarnings } from './page-notes.tsx';
import { useFollowUp } from './use-follow-up.ts';
import { WhichDossier } from './which-dossier.tsx';

export interface FollowUpProps {
  readonly source: FollowSource;
  /** What the tab shows: read again when it changes. */
  readonly page: string | null;
  /** In the popup: one sentence, the steps when they are asked for. */
  readonly isBrief?: boolean;
  /** Nothing else is to be done here: the list stands open. */
  readonly isAlone?: boolean;
  /** The dossier whose steps are open, where that has to outlive this part. */
  readonly opened?: {
    readonly id: string | null;
    readonly open: (id: string | null) => void;
  };
  /** Opens the page of all the dossiers. */
  readonly onAll?: () => void;
}

interface Which {
  readonly number?: string;
  readonly ids: readonly string[];
}

/** « Où j'en suis »: what comes first, the steps of the request in view, what is followed. */
export function FollowUp({ source, page, isBrief, isAlone, opened, onAll }: FollowUpProps) {
  const { t } = useText();
  const [own, setOwn] = useState<string | null>(null);
  const asked = opened ? opened.id : own;
  const setAsked = opened?.open ?? setOwn;
  const [which, setWhich] = useState<Which | null>(null);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);
  useFocusBack(place, asked);
  const { view, reload } = useFollowUp(source, asked, page);
  if (view === null) return isBrief ? null : <p class="quiet">{t('follow.wait')}</p>;
  if (view === 'failed') return isBrief ? null : <p role="alert">{t('follow.failed')}</p>;

  const failed = () => setSaid(t('follow.failed'));
  const answered = (answer: FollowAnswer, number?: string) => {
    setWhich(answer.status === 'which' ? { ...(number && { number }), ids: answer.ids } : null);
    if (answer.status === 'nothing-here') setSaid(t('follow.nothing-here'));
    if (answer.status === 'new') setSaid(t('follow.now-followed'));
    if (answer.status === 'known') setSaid(t('follow.already'));
    void reload();
  };
  const follow = (options: { number?: string; as?: string }) =>
    source.follow(options).then(answer => answered(answer, options.number), failed);

  const { first, dossier, lines, rows, toFollow } = view;
  const isOpen = dossier !== null && (asked !== null || !isBrief);
  const choose = (as: string) =>
    void follow({ ...(which?.number && { number: which.number }), as });
  return (
    <section class="follow" ref={place} aria-label={t('follow.title')}>
      <PageWarnings warnings={view.warnings} similar={view.similar} />
      {!isOpen && first && <FirstLine first={first} onOpen={() => setAsked(first.dossierId)} />}
      {!isOpen && dossier && dossier.id !== first?.dossierId && (
        <FollowedHere dossier={dossier} onOpen={() => setAsked(dossier.id)} />
      )}
      {asked && (
        <button type="button" class="link follow-back" onClick={() => setAsked(null)}>
          {t('follow.back')}
        </button>
      )}
      {isOpen && (
        <Checklist
          dossier={dossier}
          isAsked={asked !== null}
          onSay={(step, done) => void source.say(dossier.id, step, done).then(reload, failed)}
          onNote={(step, note) => source.note(dossier.id, step, note)}
        />
      )}
      {toFollow && !asked && (
        <button type="button" class="follow-button" onClick={() => void follow({})}>
          {toFollow.number
            ? t('follow.this-numbered', { number: toFollow.number })
            : t('follow.this')}
        </button>
      )}
      {which && (
        <WhichDossier lines={lines.filter(({ id }) => which.ids.includes(id))} onChoose={choose} />
      )}
      <p class="follow-said" role="status">
        {said}
      </p>
      {!asked && (
        <>
          <FollowRows rows={rows} onFollow={number => void follow({ number })} onOpen={setAsked} />
          <FollowedLines lines={lines} isOpen={isAlone === true} onOpen={setAsked} onAll={onAll} />
        </>
      )}
      <PageExplained explanations={view.explanations} />
    </section>
  );
}
