import { useCallback, useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/language.tsx';
import { ReportTrouble } from '../../components/report/report-trouble.tsx';
import { ReportView } from '../../components/report/report-view.tsx';
import { saveFile } from '../../components/save-file.ts';
import { askForCapture, type Captured } from '../../lib/browser/ask-capture.ts';
import { askForPortal } from '../../lib/browser/permissions.ts';
import { bringForward, closeThisTab, openPage } from '../../lib/browser/tabs.ts';

interface Props {
  /** `null`: no tab was named. */
  readonly tabId: number | null;
}

/** Reads the tab, shows what a report of it would be, and forgets it with the page. */
export function Report({ tabId }: Props) {
  const { t } = useText();
  const [captured, setCaptured] = useState<Captured | null>(null);

  const read = useCallback(async () => {
    setCaptured(null);
    setCaptured(tabId === null ? { status: 'tab-gone' } : await askForCapture(tabId));
  }, [tabId]);
  useEffect(() => void read(), [read]);

  const close = async () => {
    if (tabId !== null) await bringForward(tabId).catch(() => undefined);
    await closeThisTab();
  };

  return (
    <main>
      {captured?.status === 'captured' ? (
        <ReportView capture={captured.capture} onSave={saveFile} onClose={() => void close()} />
      ) : (
        <>
          <h1>{t('report.title')}</h1>
          <div role="status">
            {captured ? <ReportTrouble reason={captured.status} /> : <p>{t('report.reading')}</p>}
          </div>
          {captured && (
            <div class="report-buttons">
              {captured.status === 'not-allowed' && (
                <button
                  type="button"
                  class="primary"
                  onClick={() => void askForPortal().then(read, read)}
                >
                  {t('report.not-allowed.allow')}
                </button>
              )}
              {captured.status === 'vault-locked' && (
                <button type="button" onClick={() => void openPage('/options.html#vault')}>
                  {t('blocked.vault-locked.open')}
                </button>
              )}
              {['not-portal', 'vault-locked', 'unreadable'].includes(captured.status) && (
                <button type="button" class="primary" onClick={() => void read()}>
                  {t('report.retry')}
                </button>
              )}
              <button type="button" onClick={() => void close()}>
                {t('report.close')}
              </button>
            </div>
          )}
        </>
      )}
    </main>
  );
}
