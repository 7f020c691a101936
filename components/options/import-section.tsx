import { useState } from 'preact/hooks';
import type { ImportError } from '../../lib/import/import-error.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import type { Change } from '../../lib/profile/compare.ts';
import type { TextKey } from '../../locales/text.ts';
import { ErrorList } from '../error-list.tsx';
import { useText } from '../language.tsx';
import { Changes } from '../profiles/changes.tsx';
import { troubleOf } from '../vault/trouble.ts';
import { ImportPreview, type PreviewedKind } from './import-preview.tsx';

/** What became of a file: what was imported, or everything that is wrong with it. */
export type ImportReport =
  | {
      readonly status: 'done';
      readonly what: readonly string[];
      /** What a profile that was here already says otherwise now. */
      readonly changes?: readonly Change[];
    }
  /** What the file would teach, or put in common: kept only on the user's word. */
  | {
      readonly status: 'preview';
      readonly of: PreviewedKind;
      readonly sentences: readonly string[];
      readonly accept: () => Promise<ImportReport>;
    }
  /** What became of a colleague's follow-up; the rest is to be seen in the section of dossiers. */
  | {
      readonly status: 'dossier';
      readonly tone: 'success' | 'error';
      readonly sentences: readonly string[];
    }
  | { readonly status: 'dropped' }
  | { readonly status: 'refused'; readonly errors: readonly ImportError[] }
  /** Nothing was stored: the vault is closed, the disk is full. */
  | { readonly status: 'trouble'; readonly trouble: TextKey }
  | { readonly status: 'unreadable' };

interface Props {
  readonly words: ImportWords;
  /** Stores all of the file, or nothing. */
  readonly onFile: (file: File) => Promise<ImportReport>;
  /** The user has read what the file holds, and wants it. */
  readonly onAccept: (accept: () => Promise<ImportReport>) => Promise<ImportReport>;
}

export function ImportSection({ words, onFile, onAccept }: Props) {
  const { t } = useText();
  const [report, setReport] = useState<ImportReport | null>(null);
  return (
    <section id="import">
      <h2>{t('options.import')}</h2>
      <p class="quiet">{t('options.import.why')}</p>
      <label class="file-button">
        <span>{t('options.import.label')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={async event => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            setReport(null);
            setReport(await onFile(file).catch(failed));
            // The same file, corrected, may be chosen again.
            input.value = '';
          }}
        />
      </label>
      <div role="status" class="report" data-import={report?.status ?? 'none'}>
        {report && (
          <Report
            report={report}
            words={words}
            onAccept={async accept => setReport(await onAccept(accept))}
            onDrop={() => setReport({ status: 'dropped' })}
          />
        )}
      </div>
    </section>
  );
}

function failed(error: unknown): ImportReport {
  const trouble = troubleOf(error);
  return trouble === 'vault.trouble.unknown'
    ? { status: 'unreadable' }
    : { status: 'trouble', trouble };
}

interface ReportProps {
  readonly report: ImportReport;
  readonly words: ImportWords;
  readonly onAccept: (accept: () => Promise<ImportReport>) => void;
  readonly onDrop: () => void;
}

function Report({ report, words, onAccept, onDrop }: ReportProps) {
  const { t } = useText();
  if (report.status === 'dropped') return <p>{t('corrections.refused-use')}</p>;
  if (report.status === 'preview') {
    const { of, sentences, accept } = report;
    return (
      <ImportPreview
        of={of}
        sentences={sentences}
        onAccept={() => onAccept(accept)}
        onDrop={onDrop}
      />
    );
  }
  if (report.status === 'dossier') {
    return (
      <>
        {report.sentences.map(sentence => (
          <p key={sentence} class={report.tone}>
            {sentence}
          </p>
        ))}
        <a href="#dossiers">{t('import-dossier.see')}</a>
      </>
    );
  }
  if (report.status === 'unreadable') return <p class="error">{t('options.import.unreadable')}</p>;
  if (report.status === 'trouble') return <p class="error">{t(report.trouble)}</p>;
  if (report.status === 'done') {
    return (
      <>
        <p class="success">{t('options.import.done', { what: report.what.join(', ') })}</p>
        {report.changes && report.changes.length > 0 && (
          <Changes changes={report.changes} words={words} />
        )}
      </>
    );
  }
  const count = report.errors.length;
  return (
    <>
      <p class="error">
        {count === 1
          ? t('options.import.refused-one')
          : t('options.import.refused-many', { count })}
      </p>
      <ErrorList errors={report.errors} />
    </>
  );
}
