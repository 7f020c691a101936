import { useEffect, useState } from 'preact/hooks';
import { onTabs, placeOfTab, type TabPlace } from '../../lib/browser/tabs.ts';

/** Where the portal tab stands among the others, followed while tabs come, go and move. */
export function useTabPlace(tabId: number | null): TabPlace | null {
  const [place, setPlace] = useState<TabPlace | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    const end = new AbortController();
    const { signal } = end;
    let asked = 0;
    const look = async () => {
      const turn = ++asked;
      const now = await placeOfTab(tabId).catch(() => null);
      // Answers may come in another order than the questions.
      if (!signal.aborted && turn === asked) setPlace(now);
    };
    onTabs(() => void look(), signal);
    void look();
    return () => end.abort();
  }, [tabId]);
  return place;
}
