import { useEffect, useState } from 'preact/hooks';
import { Sheet } from '../../components/review/sheet.tsx';
import type { AssistantState } from '../../lib/assist/state.ts';
import { connectPanel } from '../../lib/browser/panel-link.ts';

interface Props {
  /** The portal tab, or `null` when the address names none. */
  readonly tabId: number | null;
}

/** The sheet as the portal's tab shows it: what was read stays there once the tab is closed. */
export function Print({ tabId }: Props) {
  const [state, setState] = useState<AssistantState | null>(null);
  const [isGone, setGone] = useState(tabId === null);
  useEffect(() => {
    if (tabId === null) return undefined;
    const link = connectPanel(tabId, { onState: setState, onClose: () => setGone(true) });
    return () => link.close();
  }, [tabId]);
  return <Sheet state={state} isGone={isGone} />;
}
