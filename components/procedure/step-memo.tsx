import { useState } from 'preact/hooks';
import { useText } from '../language.tsx';

interface Props {
  readonly title: string;
  readonly memo: string;
  readonly onNote: (note: string) => Promise<'kept' | 'locked' | 'gone'>;
}

/** As long as what is kept (`lib/dossiers/personal.ts`). */
const LONGEST = 1000;

/** The user's own note on a step; kept in the vault, since it may name somebody. */
export function StepMemo({ title, memo, onNote }: Props) {
  const { t } = useText();
  const [typed, setTyped] = useState(memo);
  const [said, setSaid] = useState<'kept' | 'locked' | null>(null);
  const name = t('follow.memo-of', { title });
  return (
    <form
      class="step-memo"
      onSubmit={event => {
        event.preventDefault();
        onNote(typed).then(
          answer => setSaid(answer === 'kept' ? 'kept' : 'locked'),
          () => setSaid('locked'),
        );
      }}
    >
      <label>
        {t('follow.memo')}
        <textarea
          rows={2}
          maxLength={LONGEST}
          aria-label={name}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setSaid(null);
          }}
        />
      </label>
      {typed !== memo && <button type="submit">{t('follow.memo-save')}</button>}
      <p role="status">{said && t(`follow.memo-${said}`)}</p>
    </form>
  );
}
