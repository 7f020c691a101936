import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';
import { SecretInput } from '../vault/secret-input.tsx';
import type { Opening, Restorable } from './backup-state.ts';
import { RestorePreview } from './restore-preview.tsx';

interface Props {
  readonly onOpen: (
    file: File,
    proof: { way: 'passphrase' | 'recovery'; typed: string },
  ) => Promise<Opening>;
  readonly onRestored: () => void;
}

/** Which file, what opens it, then what it would change. */
export function RestoreFile({ onOpen, onRestored }: Props) {
  const { t } = useText();
  const [file, setFile] = useState<File | null>(null);
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [backup, setBackup] = useState<Restorable | null>(null);

  const restart = () => {
    setFile(null);
    setTyped('');
    setProblem(null);
    setBackup(null);
  };
  const open = async () => {
    if (!file || typed === '') return;
    setIsOpening(true);
    setProblem(null);
    const opening = await onOpen(file, { way, typed }).catch(() => null);
    setIsOpening(false);
    setTyped('');
    if (opening?.status === 'opened') return setBackup(opening.backup);
    if (opening?.status === 'fault') setProblem(t(`backup.fault.${opening.fault}`));
    else if (opening?.status === 'locked') setProblem(t('backup.needs-open'));
    else if (opening?.status === 'code-typo') setProblem(t('backup.restore.code-typo'));
    else setProblem(t(opening ? 'backup.restore.wrong' : 'backup.restore.failed'));
  };

  if (backup) {
    return <RestorePreview backup={backup} onClose={restart} onRestored={onRestored} />;
  }
  return (
    <form
      class="record"
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        void open();
      }}
    >
      <label class="file-button file-button-quiet">
        <span>{file ? file.name : t('backup.restore.choose')}</span>
        <input
          type="file"
          accept=".dfle"
          onChange={event => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setProblem(null);
          }}
        />
      </label>
      {file && (
        <>
          <SecretInput
            key={way}
            label={way === 'passphrase' ? 'backup.restore.passphrase' : 'backup.restore.code'}
            value={typed}
            onValue={setTyped}
            said={problem ?? ''}
            wrong={problem !== null}
          />
          <p class="form-buttons">
            <button type="submit" class="primary" disabled={typed === '' || isOpening}>
              {t(isOpening ? 'backup.restore.opening' : 'backup.restore.open')}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => setWay(way === 'passphrase' ? 'recovery' : 'passphrase')}
            >
              {t(
                way === 'passphrase' ? 'backup.restore.use-code' : 'backup.restore.use-passphrase',
              )}
            </button>
          </p>
        </>
      )}
      <p role="alert" class="error">
        {!file && problem}
      </p>
    </form>
  );
}
