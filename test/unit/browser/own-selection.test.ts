import { describe, expect, it } from 'vitest';
import { ownSelection } from '../../../lib/browser/own-selection.ts';
import { type KeyValue, memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { KEYS } from '../../../lib/storage/keys.ts';

const LAST = { chosen: ['hier'] };
const NOW = { chosen: ['aujourd’hui'] };

/** A disk that reads at once and answers late, as a busy browser does. */
function slow(store: KeyValue): KeyValue {
  const later = () => new Promise(resolve => setTimeout(resolve, 5));
  return { ...store, get: key => store.get(key).then(read => later().then(() => read)) };
}

describe('what is chosen in one tab', () => {
  it('starts from what was chosen last, and is its own from then on', async () => {
    const local = memoryKeyValue({ [KEYS.selection]: LAST });
    const session = memoryKeyValue();
    const one = ownSelection(local, session, 1);
    expect(await one.get(KEYS.selection)).toEqual(LAST);
    await ownSelection(local, session, 2).set(KEYS.selection, NOW);
    expect(await one.get(KEYS.selection)).toEqual(LAST);
    expect(await ownSelection(local, session, 3).get(KEYS.selection)).toEqual(NOW);
  });

  it('is not undone by a look at the tab that had begun before', async () => {
    const local = memoryKeyValue({ [KEYS.selection]: LAST });
    const session = memoryKeyValue();
    // Each message of the tab makes its own.
    const looking = ownSelection(slow(local), session, 1).get(KEYS.selection);
    await ownSelection(local, session, 1).set(KEYS.selection, NOW);
    await looking;
    expect(await ownSelection(local, session, 1).get(KEYS.selection)).toEqual(NOW);
  });

  it('leaves everything else where it is', async () => {
    const local = memoryKeyValue({ settings: 'as they are' });
    const own = ownSelection(local, memoryKeyValue(), 1);
    expect(await own.get('settings')).toBe('as they are');
  });
});
