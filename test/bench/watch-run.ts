import type { Tab } from '../support/session.ts';

/** When the popup was pressed, and when it said that the run was over. */
export interface RunTimes {
  readonly pressed: number;
  readonly done: number;
}

interface Watched {
  benchRun: { pressed: number; done: number };
}

/** Notes the press of « Remplir cet onglet » and the end that the popup shows after it. */
export function watchRun(popup: Tab): Promise<void> {
  return popup.evaluate(() => {
    const seen = { pressed: 0, done: 0 };
    (globalThis as unknown as Watched).benchRun = seen;
    const now = () => performance.timeOrigin + performance.now();
    const press = () => {
      seen.pressed = now();
      removeEventListener('click', press, true);
    };
    addEventListener('click', press, true);
    const root = document.documentElement;
    const look = () => {
      if (root.dataset.run === 'done') seen.done = now();
    };
    new MutationObserver(look).observe(root, { attributeFilter: ['data-run'] });
  }, null);
}

export function runTimes(popup: Tab): Promise<RunTimes> {
  return popup.evaluate(() => (globalThis as unknown as Watched).benchRun, null);
}
