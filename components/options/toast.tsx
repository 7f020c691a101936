import { useEffect, useState } from 'preact/hooks';
import { useText } from '../language.tsx';

/** Said after a change; counted, so that the same sentence is said again. */
export interface Said {
  readonly text: string;
  readonly count: number;
  /** Nothing was done: it stays in sight until it is closed. */
  readonly isTrouble: boolean;
}

/** Long enough to be read twice; what changed shows on the page as well. */
const SHOWN_FOR = 8000;

export function Toast({ said }: { readonly said: Said }) {
  const { t } = useText();
  const [gone, setGone] = useState(0);
  const isShown = said.text !== '' && gone !== said.count;
  useEffect(() => {
    if (said.isTrouble) return;
    const timer = setTimeout(() => setGone(said.count), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said.count, said.isTrouble]);
  return (
    <p class={said.isTrouble ? 'toast toast-trouble' : 'toast'} role="status">
      {isShown && said.text}
      {isShown && said.isTrouble && (
        <button type="button" onClick={() => setGone(said.count)}>
          {t('options.close')}
        </button>
      )}
    </p>
  );
}
