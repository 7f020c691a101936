import { useState } from 'preact/hooks';
import type { ImportFault } from '../../lib/dossiers/follow-up-file.ts';
import type { ShownLine } from '../../lib/procedure/shown.ts';
import { FileDrop } from '../file-drop.tsx';
import { useText } from '../language.tsx';

/** What came of a colleague's file. */
export type FollowUpImported =
  | {
      readonly status: 'new' | 'merged';
      readonly id: string;
      readonly disputes: number;
      readonly notesLocked: boolean;
    }
  /** It may be any of these: the user says which, or that it is another (`null`). */
  | { readonly status: 'which'; readonly choose: (id: string | null) => Promise<FollowUpImported> }
  | { readonly status: 'unreadable'; readonly why: ImportFault; readonly where?: string };

interface Props {
  readonly lines: readonly ShownLine[];
  readonly onFile: (file: File) => Promise<FollowUpImported>;
  readonly onOpen: (id: string) => void;
}

/** A colleague's follow-up, put with one's own: step by step, nothing overwritten. */
export function ImportFollowUp({ lines, onFile, onOpen }: Props) {
  const { t } = useText();
  const [said, setSaid] = useState<FollowUpImported | null>(null);
  const [chosen, setChosen] = useState('');
  const tell = (imported: FollowUpImported) => {
    setSaid(imported);
    if ('id' in imported && imported.disputes > 0) onOpen(imported.id);
  };
  return (
    <div data-follow-up={said?.status ?? 'none'}>
      <FileDrop
        label={t('dossiers-page.import')}
        hint={t('dossiers-page.import-hint')}
        accept=".json,application/json"
        onFiles={files => {
          const [file] = files;
          if (file) void onFile(file).then(tell);
        }}
      />
      <div role="status">
        {said?.status === 'unreadable' && (
          <p class="error">{t(`dossiers.import.${said.why}`, { where: said.where ?? '' })}</p>
        )}
        {said && 'id' in said && (
          <>
            <p class="success">{sentenceOf(said, t)}</p>
            {said.notesLocked && <p class="error">{t('dossiers.import-notes-locked')}</p>}
          </>
        )}
      </div>
      {said?.status === 'which' && (
        <div class="note">
          <p>{t('dossiers-page.import-which')}</p>
          <select
            aria-label={t('dossiers-page.import-which')}
            value={chosen}
            onChange={event => setChosen(event.currentTarget.value)}
          >
            <option value="">{t('dossiers-page.import-as-new')}</option>
            {lines.map(({ id, title, about }) => (
              <option key={id} value={id}>
                {title} · {about}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => void said.choose(chosen || null).then(tell)}>
            {t('dossiers-page.import-choose')}
          </button>
        </div>
      )}
    </div>
  );
}

function sentenceOf(
  { status, disputes }: { readonly status: 'new' | 'merged'; readonly disputes: number },
  t: ReturnType<typeof useText>['t'],
): string {
  if (disputes > 0) return t('dossiers-page.imported-disputes', { count: disputes });
  return t(status === 'new' ? 'dossiers.import-new' : 'dossiers.import-done');
}
