import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture.ts';
import { fileText, reportName } from '../../lib/capture/file-text.ts';
import { withTexts } from '../../lib/capture/seal.ts';
import { useText } from '../language.tsx';
import { ReportFile } from './report-file.tsx';
import { ReportTexts } from './report-texts.tsx';

interface Props {
  readonly capture: Capture;
  /** Hands the file to the browser to save; nothing is sent. */
  readonly onSave: (file: { readonly name: string; readonly text: string }) => void;
  readonly onClose: () => void;
}

const HOLDS = ['structure', 'known', 'ticked', 'masked'] as const;
const NEVER = ['values', 'people', 'visit'] as const;

/** A report of the page, shown before it is saved: what is in it is the user's choice. */
export function ReportView({ capture, onSave, onClose }: Props) {
  const { t } = useText();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [savedText, setSavedText] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const sealed = useMemo(() => withTexts(capture, ticked), [capture, ticked]);
  const text = useMemo(() => fileText(sealed), [sealed]);
  const name = reportName(sealed);
  const count = capture.texts.filter(({ known, forbidden }) => known && !forbidden).length;
  return (
    <section class="report" aria-labelledby="report-title">
      <h1 id="report-title" ref={title} tabIndex={-1}>
        {t('report.title')}
      </h1>
      <p>{t('report.why')}</p>
      <h2 id="report-holds">{t('report.holds')}</h2>
      <ul class="bullets" aria-labelledby="report-holds">
        {HOLDS.map(key => (
          <li key={key}>{t(`report.holds-${key}`, { count })}</li>
        ))}
      </ul>
      <h2 id="report-never">{t('report.never')}</h2>
      <ul class="bullets" aria-labelledby="report-never">
        {NEVER.map(key => (
          <li key={key}>{t(`report.never-${key}`)}</li>
        ))}
      </ul>
      <ReportTexts capture={capture} ticked={ticked} onTicked={setTicked} />
      <ReportFile name={name} text={text} />
      <p class="report-saved" role="status">
        {savedText === text ? t('report.saved', { name }) : ''}
      </p>
      <div class="report-buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            onSave({ name, text });
            setSavedText(text);
          }}
        >
          {t('report.save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('report.close')}
        </button>
      </div>
    </section>
  );
}
