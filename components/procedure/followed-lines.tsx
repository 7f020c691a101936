import type { ShownLine } from '../../lib/procedure/shown.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly lines: readonly ShownLine[];
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onAll?: (() => void) | undefined;
}

/** More of them are on the page of dossiers. */
const MOST = 8;

/** Each dossier being followed: whether it was sent, what it waits for. */
export function FollowedLines({ lines, isOpen, onOpen, onAll }: Props) {
  const { t } = useText();
  const open = lines.filter(({ isClosed }) => !isClosed);
  if (open.length === 0) return null;
  return (
    <details class="follow-list" open={isOpen}>
      <summary>{t('follow.open', { count: open.length })}</summary>
      <ul>
        {open.slice(0, MOST).map(line => (
          <li key={line.id} data-dossier={line.id}>
            <LineText line={line} />
            <button
              type="button"
              class="link"
              data-opens={line.id}
              aria-label={t('follow.see-named', { title: line.title })}
              onClick={() => onOpen(line.id)}
            >
              {t('follow.see')}
            </button>
          </li>
        ))}
      </ul>
      {onAll && (
        <button type="button" class="link" onClick={onAll}>
          {t('follow.more', { count: lines.length })}
        </button>
      )}
    </details>
  );
}

export function LineText({ line }: { readonly line: ShownLine }) {
  return (
    <div class="follow-line">
      <strong>{line.title}</strong>
      {line.about && <p class="quiet">{line.about}</p>}
      <p class={line.isSent ? 'sent' : 'unsent'}>{line.sending}</p>
      <p>
        {line.next}
        {line.deadline && (
          <span class={line.isLate ? 'follow-day late' : 'follow-day'}>{line.deadline}</span>
        )}
      </p>
      {line.papers.length > 0 && (
        <ul class="follow-papers">
          {line.papers.map(paper => (
            <li key={paper}>{paper}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
