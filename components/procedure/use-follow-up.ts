import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FollowSource } from '../../lib/procedure/follow-source.ts';
import type { ShownFollowUp } from '../../lib/procedure/shown.ts';

/** `null`: not read yet. */
export type FollowView = ShownFollowUp | 'failed' | null;

/** What is followed, read again when something was said or seen. `page`: what the tab shows. */
export function useFollowUp(source: FollowSource, asked: string | null, page: string | null) {
  const [view, setView] = useState<FollowView>(null);
  const turn = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++turn.current;
    const read = await source.read(asked).catch(() => 'failed' as const);
    // Answers may come in another order than the questions.
    if (mine === turn.current) setView(read);
  }, [source, asked]);
  useEffect(() => {
    const end = new AbortController();
    const look = () => void reload();
    source.onChanged(look, end.signal);
    document.addEventListener('visibilitychange', look, { signal: end.signal });
    look();
    return () => {
      turn.current++;
      end.abort();
    };
  }, [reload, page]);
  return { view, reload };
}
