import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Action, AssistantState } from '../../lib/assist/state.ts';
import { ask } from '../../lib/browser/ask.ts';
import { connectPanel, type PanelLink } from '../../lib/browser/panel-link.ts';
import { mayActOnPortal } from '../../lib/browser/permissions.ts';
import { findPortalTab, onLoaded, type PortalTab, standingOf } from '../../lib/browser/tabs.ts';

/** How the popup stands with the portal. */
export type Link =
  | { readonly status: 'looking' }
  | { readonly status: 'no-permission' }
  /** `wanted`: a tab was asked for and it is not the portal's. */
  | { readonly status: 'no-portal'; readonly wanted: boolean }
  | { readonly status: 'no-engine'; readonly tab: PortalTab }
  | { readonly status: 'linked'; readonly tab: PortalTab; readonly state: AssistantState };

interface PanelConnection {
  readonly link: Link;
  readonly dispatch: (action: Action) => void;
  readonly retry: () => void;
}

/** Finds the portal tab, puts the engine there and follows its state, across page loads. */
export function usePanelLink(wanted: number | null): PanelConnection {
  const [link, setLink] = useState<Link>({ status: 'looking' });
  const [attempt, setAttempt] = useState(0);
  const panel = useRef<PanelLink | null>(null);
  const choice = useRef<Choice | null>(null);
  const retry = useCallback(() => setAttempt(count => count + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const connect = async () => {
      const found = await reach(wanted);
      if (signal.aborted) return;
      const { status } = found;
      // The portal may come, or come back, while the popup is open in a tab.
      onLoaded(status === 'reached' ? found.tab.id : wanted, retry, signal);
      if (status !== 'reached') return setLink(found);
      const { tab } = found;
      panel.current = connectPanel(tab.id, {
        onState: state => {
          if (!signal.aborted) setLink({ status: 'linked', tab, state: withChoice(state, choice) });
        },
        onClose: () => void left(tab).then(now => !signal.aborted && setLink(now)),
      });
      panel.current.dispatch({ type: 'refresh' });
    };
    connect().catch(() => !signal.aborted && setLink({ status: 'no-portal', wanted: false }));
    return () => {
      abort.abort();
      panel.current?.close();
      panel.current = null;
    };
  }, [wanted, attempt]);

  const dispatch = useCallback((action: Action) => {
    panel.current?.dispatch(action);
    if (action.type === 'choose-employees') choice.current = { ids: action.ids, at: Date.now() };
    setLink(now => foretell(now, action));
  }, []);
  return { link, dispatch, retry };
}

/**
 * What the engine will answer, shown at once: a second box ticked before its answer comes would
 * otherwise be added to the choice as it was before the first.
 */
function foretell(link: Link, action: Action): Link {
  if (link.status !== 'linked' || action.type !== 'choose-employees') return link;
  return { ...link, state: { ...link.state, chosen: action.ids } };
}

/** The people ticked last, until the engine says the same. */
interface Choice {
  readonly ids: readonly string[];
  readonly at: number;
}

/** Longest time for the engine to take a choice, in milliseconds: then its own word counts. */
const TAKEN = 2000;

/** An answer to an earlier tick must not undo the later ones. */
function withChoice(state: AssistantState, choice: { current: Choice | null }): AssistantState {
  const { current } = choice;
  if (!current) return state;
  if (Date.now() - current.at > TAKEN || String(state.chosen) === String(current.ids)) {
    choice.current = null;
    return state;
  }
  return { ...state, chosen: current.ids };
}

/** The conversation ended: the tab is gone, is elsewhere, or its page cannot be read any more. */
async function left(tab: PortalTab): Promise<Link> {
  const standing = await standingOf(tab.id);
  return standing === 'portal'
    ? { status: 'no-engine', tab }
    : { status: 'no-portal', wanted: true };
}

type Reached = Exclude<Link, { status: 'linked' }> | { status: 'reached'; tab: PortalTab };

async function reach(wanted: number | null): Promise<Reached> {
  if (!(await mayActOnPortal())) return { status: 'no-permission' };
  const tab = await findPortalTab(wanted);
  if (!tab) return { status: 'no-portal', wanted: wanted !== null };
  try {
    await ask({ type: 'inject-engine', tabId: tab.id });
    return { status: 'reached', tab };
  } catch {
    return { status: 'no-engine', tab };
  }
}
