import type { Verdict } from '../../lib/identifiers/verdict.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly person: { readonly id: string; readonly name: string; readonly wants: 'nir' | 'ntt' };
  /** `null`: the person types it on the page; `undefined`: nothing said yet. */
  readonly number: string | null | undefined;
  /** What can be said of the number; `null` before « Continuer ». */
  readonly verdict: Verdict | null;
  readonly onNumber: (number: string | null) => void;
}

/** One person's number, or « je le taperai moi-même ». */
export function NumberInput({ person, number, verdict, onNumber }: Props) {
  const { t } = useText();
  const { name, wants } = person;
  const id = `number-${person.id}`;
  const wrong = verdict?.status === 'invalid' ? verdict.reason : null;
  return (
    <div class="field">
      <label for={id}>{t(`question.identifiers.${wants}`, { name })}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        disabled={number === null}
        value={number ?? ''}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onInput={event => onNumber(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={wrong ? 'error' : 'quiet'}>
        {t(wrong ?? `question.identifiers.${wants}-hint`)}
      </p>
      <label class="check">
        <input
          type="checkbox"
          autocomplete="off"
          checked={number === null}
          aria-label={t('question.identifiers.myself-named', { name })}
          onChange={event => onNumber(event.currentTarget.checked ? null : '')}
        />
        {t('question.identifiers.myself')}
      </label>
    </div>
  );
}
