import { useId, useRef, useState } from 'preact/hooks';
import { groupsOf } from '../../lib/vault/recovery-code.ts';
import type { TextKey } from '../../locales/text.ts';
import { EditorTitle } from '../form/editor-title.tsx';
import { frenchDate } from '../format.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly code: string;
  /** Which group is asked back, from 0: another each time. */
  readonly asked: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly busy: boolean;
  /** What went wrong with what follows the code. */
  readonly trouble: TextKey | null;
  readonly onNoted: () => void;
  readonly onCancel: () => void;
}

/** The code, to be printed and put in a safe; nothing goes on until it was noted. */
export function RecoverySheet(props: Props) {
  const { code, asked, today, busy, trouble, onNoted, onCancel } = props;
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const group = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const groups = groupsOf(code);
  const check = (event: Event) => {
    event.preventDefault();
    const isRight = typed.trim().toUpperCase() === groups[asked];
    setWrong(!isRight);
    if (isRight) onNoted();
    else group.current?.select();
  };
  return (
    <form class="editor" onSubmit={check}>
      <EditorTitle>{t('vault.code.title')}</EditorTitle>
      {trouble && (
        <p class="error" role="alert">
          {t(trouble)}
        </p>
      )}
      <p>{t('vault.code.why')}</p>
      <div class="recovery-sheet">
        <p class="recovery-name">{t('vault.code.label')}</p>
        <p class="recovery-code">
          {groups.map(group => (
            <span key={group}>{group}</span>
          ))}
        </p>
        <p>{t('vault.code.sheet')}</p>
        <p>{t('vault.code.how')}</p>
        <p>{t('vault.code.made', { date: frenchDate(today) })}</p>
      </div>
      <p>
        <button type="button" onClick={() => print()}>
          {t('vault.code.print')}
        </button>
      </p>
      <div class="field">
        <label for={id}>{t('vault.code.confirm', { number: asked + 1 })}</label>
        <input
          id={id}
          ref={group}
          class="group-input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={8}
          aria-invalid={isWrong}
          aria-describedby={`${id}-said`}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-said`} class="error" role="alert">
          {isWrong && t('vault.code.wrong-group')}
        </p>
      </div>
      <div class="form-buttons">
        <button type="submit" class="primary" aria-busy={busy}>
          {t(busy ? 'vault.opening' : 'vault.code.noted')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('vault.cancel')}
        </button>
      </div>
    </form>
  );
}
