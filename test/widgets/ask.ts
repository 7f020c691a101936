import type { Tab } from '../support/session.ts';

/** Longer than the engine may ever take for one control. */
const LIMIT = 30_000;

let last = 0;

/** Asks the engine in its content script, by an event of the page; also tells how long it took. */
export async function ask(tab: Tab, what: object): Promise<Answer> {
  const asked = { detail: JSON.stringify({ id: ++last, ...what }), limit: LIMIT };
  return tab.evaluate(
    // Native whatever the page makes of promises: one of zone.js's is not waited for.
    async ({ detail, limit }) =>
      await new Promise<Answer>(resolve => {
        const { id } = JSON.parse(detail) as { id: number };
        const start = performance.now();
        const answer = (reply: { result?: unknown; error?: string }) => {
          clearTimeout(timer);
          document.removeEventListener('dossier-fle-answer', heard);
          resolve({ ...reply, ms: Math.round(performance.now() - start) });
        };
        const heard = (event: Event) => {
          const reply = JSON.parse((event as CustomEvent<string>).detail);
          if (reply.id === id) answer(reply);
        };
        const timer = setTimeout(() => answer({ error: 'no answer' }), limit);
        document.addEventListener('dossier-fle-answer', heard);
        document.dispatchEvent(new CustomEvent('dossier-fle-ask', { detail }));
      }),
    asked,
  );
}

export interface Answer {
  readonly result?: unknown;
  readonly error?: string;
  readonly ms: number;
}

/** One control as `widgets.content` tells it. */
export interface Scanned {
  readonly label: string;
  readonly kind: string;
  readonly message: string;
  readonly labels: readonly { readonly text: string }[];
}

export async function scan(tab: Tab): Promise<readonly Scanned[]> {
  const { result, error } = await ask(tab, { what: 'scan' });
  if (error) throw new Error(`The engine could not scan: ${error}`);
  return result as readonly Scanned[];
}
