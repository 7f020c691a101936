import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../language.tsx';

interface Props {
  readonly label: string;
  /** Name of the button for those who do not see what it stands beside. */
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button that asks once more before it does something for good. */
export function Confirm({ label, name, question, yes, onYes }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const [isBack, setBack] = useState(false);
  useLayoutEffect(() => {
    if (asking) cancel.current?.focus();
    else if (isBack) ask.current?.focus();
  }, [asking, isBack]);
  if (!asking) {
    return (
      <button
        type="button"
        ref={ask}
        aria-label={name ?? label}
        onClick={() => {
          setBack(false);
          setAsking(true);
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <span class="confirm">
      <span role="alert">{question}</span>
      <button
        type="button"
        ref={cancel}
        onClick={() => {
          setAsking(false);
          setBack(true);
        }}
      >
        {t('options.cancel')}
      </button>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </span>
  );
}
