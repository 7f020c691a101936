import { useState } from 'preact/hooks';
import type { ImportError } from '../../lib/import/import-error.ts';
import { type ImportResult, readImport } from '../../lib/import/read-import.ts';
import { readPaste } from '../../lib/import/read-paste.ts';
import type { ImportWords } from '../../lib/import/words.ts';
import { holdsNir } from '../../lib/profile/impersonal.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { Programme } from '../../lib/profile/programme.ts';
import { ErrorList } from '../error-list.tsx';
import { FileDrop } from '../file-drop.tsx';
import { useText } from '../language.tsx';
import { type Dossier, Received } from './received.tsx';

interface Props {
  readonly words: ImportWords;
  /** The profile of the same identity that is here. */
  readonly knownOf: (id: string) => Profile | null;
  /** Drafts and sent dossiers that were filled with it. */
  readonly dossiersOf: (id: string) => readonly Dossier[];
  readonly onLoad: (profile: Profile, programme: Programme | null) => void;
}

type Report =
  | { readonly errors: readonly ImportError[] }
  | { readonly problem: 'other' | 'unreadable' | 'nir' }
  | { readonly profile: Profile; readonly programme: Programme | null };

/** A profile received: a file chosen or dropped, or the text of an e-mail. Nothing is kept yet. */
export function LoadProfile({ words, knownOf, dossiersOf, onLoad }: Props) {
  const { t } = useText();
  const [pasted, setPasted] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = file.text().then(text => reportOf(readImport(text, { words })));
    setReport(await read.catch(() => ({ problem: 'unreadable' as const })));
  };
  return (
    <div class="load">
      <h3>{t('profiles.load')}</h3>
      <FileDrop
        label={t('profiles.load.file')}
        hint={t('profiles.load.drop')}
        accept=".json,application/json"
        onFiles={([file]) => void open(file)}
      />
      <label class="field field-wide">
        <span>{t('profiles.load.paste')}</span>
        <textarea
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={pasted}
          onInput={event => setPasted(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        disabled={pasted.trim() === ''}
        onClick={() => setReport(reportOf(readPaste(pasted, { words })))}
      >
        {t('profiles.load.read')}
      </button>
      <div role="status" class="report">
        {report && 'errors' in report && <ErrorList errors={report.errors} />}
        {report && 'problem' in report && (
          <p class="error">{t(`profiles.load.${report.problem}`)}</p>
        )}
        {report && 'profile' in report && (
          <Received
            known={knownOf(report.profile.id)}
            received={report.profile}
            programme={report.programme}
            dossiers={dossiersOf(report.profile.id)}
            words={words}
            onDrop={() => setReport(null)}
            onTake={() => {
              onLoad(report.profile, report.programme);
              setReport(null);
              setPasted('');
            }}
          />
        )}
      </div>
    </div>
  );
}

function reportOf(read: ImportResult): Report {
  if ('errors' in read) return read;
  if (read.kind !== 'profile') return { problem: 'other' };
  if (holdsNir(read.profile)) return { problem: 'nir' };
  return { profile: read.profile, programme: read.programme ?? null };
}
