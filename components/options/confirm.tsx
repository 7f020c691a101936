import { useEffect, useRef, useState } from 'preact/hooks';
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
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" aria-label={name ?? label} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="confirm">
      <span role="alert">{question}</span>
      <button type="button" ref={cancel} onClick={() => setAsking(false)}>
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
