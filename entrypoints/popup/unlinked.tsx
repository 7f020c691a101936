import type { ComponentChildren } from 'preact';
import { CopyValues } from '../../components/copy/copy-values.tsx';
import type { CopySource } from '../../components/copy/values-to-copy.tsx';
import { useText } from '../../components/language.tsx';
import { askForPortal } from '../../lib/browser/permissions.ts';
import { openPage, openPortal } from '../../lib/browser/tabs.ts';
import type { TextKey } from '../../locales/text.ts';
import type { Link } from './use-panel-link.ts';

type Unlinked = Exclude<Link, { status: 'linked' }>;

interface Props {
  readonly link: Unlinked;
  /** « Où j'en suis »: it needs no page of the portal. */
  readonly follow: ComponentChildren;
  readonly copySource: CopySource;
  readonly onRetry: () => void;
  readonly onOptions: () => void;
}

/** Why the popup cannot do anything here, and the one thing to do about it. */
export function Unlinked({ link, follow, copySource, onRetry, onOptions }: Props) {
  const { t } = useText();
  const reason = reasonOf(link);
  return (
    <div class="panel">
      <header class="head">
        <h1>{t('panel.name')}</h1>
        <div class="tools">
          <button type="button" class="icon" onClick={onOptions}>
            {t('panel.settings')}
          </button>
        </div>
      </header>
      {follow}
      <div class={reason ? 'note note-check' : ''} role="status">
        {reason ? (
          <>
            <p>
              <strong>{t(reason)}</strong>
            </p>
            <p>{t(`${reason}.todo`)}</p>
          </>
        ) : (
          <p>{t('panel.looking')}</p>
        )}
      </div>
      {remedy(link, onRetry, t)}
      {reason && (
        <div class="by-hand">
          <CopyValues source={copySource} pageId={null} />
          <button type="button" class="link" onClick={() => void openPage('/fiche.html')}>
            {t('panel.fiche')}
          </button>
        </div>
      )}
      <footer class="foot">{t('panel.unofficial')}</footer>
    </div>
  );
}

function reasonOf(link: Unlinked) {
  switch (link.status) {
    case 'looking':
      return null;
    case 'no-permission':
      return 'blocked.no-permission' as const;
    case 'no-portal':
      return link.wanted ? ('blocked.tab-gone' as const) : ('blocked.no-portal' as const);
    case 'no-engine':
      return 'blocked.no-engine' as const;
  }
}

function remedy(link: Unlinked, onRetry: () => void, t: (key: TextKey) => string) {
  switch (link.status) {
    case 'looking':
      return null;
    case 'no-permission':
      return (
        <button
          type="button"
          class="primary"
          onClick={() => void askForPortal().then(onRetry, onRetry)}
        >
          {t('blocked.no-permission.allow')}
        </button>
      );
    case 'no-portal':
      return (
        <button type="button" class="primary" onClick={() => void openPortal()}>
          {t('blocked.no-portal.open')}
        </button>
      );
    case 'no-engine':
      return (
        <button type="button" class="primary" onClick={onRetry}>
          {t('blocked.retry')}
        </button>
      );
  }
}
