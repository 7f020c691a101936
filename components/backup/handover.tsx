import { useLayoutEffect, useRef } from 'preact/hooks';
import { addDays } from '../../lib/calendar/day.ts';
import type { ShownLine } from '../../lib/procedure/shown.ts';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';

/** What somebody who takes over has to know. Nobody's name in it. */
export interface HandoverSheet {
  /** Name of the backup file. */
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly centres: readonly string[];
  readonly trainings: readonly {
    readonly title: string;
    /** `YYYY-MM-DD`. */
    readonly start: string;
    readonly end: string;
    /** Names of the kinds of paper kept for it. */
    readonly papers: readonly string[];
  }[];
  /** Requests that are not settled: where each stands, and what it awaits. */
  readonly dossiers: readonly Pick<
    ShownLine,
    'id' | 'title' | 'about' | 'sending' | 'next' | 'deadline' | 'papers'
  >[];
  readonly people: number;
}

interface Props {
  readonly sheet: HandoverSheet;
  readonly onClose: () => void;
}

/** Calendar days between the last day to ask and the start (PORTAL.md §5.1). */
const DEPOSIT_DAYS = 30;

/** « Passer la main »: what is open and what each awaits, on one page to print. */
export function Handover({ sheet, onClose }: Props) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="print-sheet" role="dialog" aria-label={t('backup.handover')}>
      <h2 tabIndex={-1} ref={title}>
        {t('backup.handover.title', { date: frenchDate(sheet.today) })}
      </h2>
      {sheet.centres.map(name => (
        <p key={name}>{t('backup.handover.centre', { name })}</p>
      ))}
      <p>{t('backup.handover.file', { name: sheet.file })}</p>
      <p>{t('backup.handover.opens')}</p>
      <h3>{t('backup.handover.trainings')}</h3>
      {sheet.trainings.length === 0 && <p>{t('backup.handover.none')}</p>}
      <ul>
        {sheet.trainings.map(({ title, start, end, papers }) => (
          <li key={`${title} ${start}`}>
            <strong>{title}</strong>,{' '}
            {t('backup.handover.dates', { start: frenchDate(start), end: frenchDate(end) })}
            <br />
            {t('backup.handover.deposit', { date: frenchDate(addDays(start, -DEPOSIT_DAYS)) })} ;{' '}
            {papers.length > 0
              ? t('backup.handover.papers', { papers: papers.join(', ') })
              : t('backup.handover.no-papers')}
          </li>
        ))}
      </ul>
      <h3>{t('backup.handover.dossiers')}</h3>
      {sheet.dossiers.length === 0 && <p>{t('backup.handover.no-dossiers')}</p>}
      <ul>
        {sheet.dossiers.map(dossier => (
          <li key={dossier.id} data-dossier={dossier.id}>
            <strong>{dossier.title}</strong>
            {dossier.about && ` · ${dossier.about}`}
            {[dossier.sending, dossier.next, dossier.deadline].filter(Boolean).map(line => (
              <p key={line}>{line}</p>
            ))}
            {dossier.papers.length > 0 && (
              <>
                <p>{t('backup.handover.awaited')}</p>
                <ul>
                  {dossier.papers.map(paper => (
                    <li key={paper}>{paper}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t('backup.handover.people', { count: sheet.people })}</p>
      <p class="form-buttons no-print">
        <button type="button" class="primary" onClick={() => window.print()}>
          {t('backup.handover.print')}
        </button>
        <button type="button" onClick={onClose}>
          {t('backup.handover.close')}
        </button>
      </p>
    </div>
  );
}
