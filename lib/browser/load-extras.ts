import { addSentences } from '../../locales/sentences.ts';
import { ask } from './ask.ts';
import { extrasHere, type Kit } from './extras-slot.ts';

interface Extras<K extends Kit> {
  /** `null` before it was asked for. */
  readonly here: () => K | null;
  /** Has it injected by the background, the first time. Rejects when it cannot be had. */
  readonly load: () => Promise<K>;
}

/**
 * What the panel shows only when asked, for one engine: what an earlier installation left in the
 * tab is replaced.
 */
export function extrasOfTab<K extends Kit>(): Extras<K> {
  let kit: K | null = null;
  let loading: Promise<K> | null = null;
  const bring = async () => {
    await ask({ type: 'inject-extras' });
    kit = extrasHere<K>();
    if (!kit) throw new Error('The script of the extras did not start');
    addSentences('fr', kit.words);
    return kit;
  };
  return {
    here: () => kit,
    load() {
      loading ??= bring().catch(error => {
        loading = null;
        throw error;
      });
      return loading;
    },
  };
}
