import { useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../locales/text.ts';
import { troubleOf } from './trouble.ts';

/** One thing at a time: opening takes a moment, and a second press would start it again. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<TextKey | null>(null);
  const running = useRef(false);
  /** `work` answers with what is wrong, or `null`. */
  const attempt = async (work: () => Promise<TextKey | null>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    setTrouble(await work().catch(troubleOf));
    running.current = false;
    setBusy(false);
  };
  return { busy, trouble, attempt, setTrouble };
}
