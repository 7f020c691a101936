import { addSentences } from '../../locales/text.ts';
import { ask } from './ask.ts';
import { pointingHere } from './pointing-slot.ts';

let loading: Promise<void> | null = null;

/**
 * Has the background inject what the user points with, the first time. Asked once by each engine:
 * what an earlier installation left in the tab is replaced. Rejects when it cannot be had.
 */
export function loadPointing(): Promise<void> {
  loading ??= load().catch(error => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<void> {
  await ask({ type: 'inject-pointing' });
  const kit = pointingHere();
  if (!kit) throw new Error('The pointing script did not start');
  addSentences('fr', kit.words.fr);
  addSentences('en', kit.words.en);
}
