import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../locales/text.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly label: TextKey;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
  /** Said below: a hint, or what is wrong. */
  readonly said?: string;
  readonly wrong?: boolean;
  /** A new secret is not to be guessed by the browser from another site's. */
  readonly isNew?: boolean;
  /** The form appeared because it was asked for: it takes the focus. */
  readonly takesFocus?: boolean;
}

/** A secret that is typed: hidden, or shown while one checks it. */
export function SecretInput(props: Props) {
  const { t } = useText();
  const id = useId();
  const [shown, setShown] = useState(false);
  const toggle = t(shown ? 'vault.passphrase.hide' : 'vault.passphrase.show');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, []);
  useLayoutEffect(() => {
    // What was refused is what one types again; a new one is judged while it is typed.
    if (!props.wrong || props.isNew) return;
    input.current?.focus();
    input.current?.select();
  }, [props.wrong]);
  const box = {
    id,
    ref: input,
    // Shown, it is a text like another for the browser, which must not keep it.
    autocomplete: props.isNew && !shown ? 'new-password' : 'off',
    autocapitalize: 'none',
    spellcheck: false,
    'aria-invalid': props.wrong ?? false,
    'aria-describedby': `${id}-said`,
    value: props.value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      props.onValue(event.currentTarget.value),
    onBlur: () => props.onLeave?.(),
  } as const;
  return (
    <div class="field">
      <label for={id}>{t(props.label)}</label>
      <span class="secret">
        {shown ? <input type="text" {...box} /> : <input type="password" {...box} />}
        <button
          type="button"
          aria-controls={id}
          aria-label={`${toggle} : ${t(props.label)}`}
          onClick={() => setShown(!shown)}
        >
          {toggle}
        </button>
      </span>
      <p id={`${id}-said`} class={props.wrong ? 'error' : 'quiet'}>
        {props.said}
      </p>
    </div>
  );
}
