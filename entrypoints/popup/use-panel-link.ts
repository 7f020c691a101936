import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Action, AssistantState } from '../../lib/assist/state.ts';
import { afterTick, type Tick } from '../../lib/assist/ticks.ts';
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
  const [ticks, setTicks] = useState<readonly Awaited[]>([]);
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
          if (signal.aborted) return;
          setLink({ status: 'linked', tab, state });
          setTicks(awaited => awaited.filter(tick => isAwaited(tick, state)));
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
    if (action.type === 'choose-employees') {
      setTicks(awaited => [...awaited, { ...action, at: Date.now() }]);
    }
  }, []);
  return { link: foretold(link, ticks), dispatch, retry };
}

/** A tick that the engine has not shown yet. */
interface Awaited extends Tick {
  readonly at: number;
}

/** Longest time for the engine to take a tick, in milliseconds: then its own word counts. */
const TAKEN = 10_000;

function isAwaited({ ids, going, at }: Awaited, { chosen }: AssistantState): boolean {
  return Date.now() - at < TAKEN && ids.some(id => chosen.includes(id) !== going);
}

/** What the engine will answer, shown at once: a box stays as it was clicked. */
function foretold(link: Link, ticks: readonly Tick[]): Link {
  if (link.status !== 'linked' || ticks.length === 0) return link;
  const { state } = link;
  const chosen = ticks.reduce<readonly string[]>(
    (before, tick) => afterTick(before, state.employees, tick),
    state.chosen,
  );
  return { ...link, state: { ...state, chosen } };
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
