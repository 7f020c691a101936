import type { Tab } from './session.ts';

/** The database of the vault as anybody who has the disk may change it, without the extension. */

/** Writes a text in clear beside what the extension keeps there, or a lot of noise. */
export function writeBeside(tab: Tab, work: 'control' | 'noise', value: string): Promise<void> {
  return tab.evaluate(
    async order => {
      const opening = indexedDB.open('dossier-fle-vault');
      await new Promise(resolve => opening.addEventListener('success', resolve));
      const transaction = opening.result.transaction('vault', 'readwrite');
      const ended = new Promise(resolve => transaction.addEventListener('complete', resolve));
      const vault = transaction.objectStore('vault');
      if (order.work === 'control') vault.put({ text: order.value }, 'control');
      // Many small ones: Chromium puts large values in files of their own.
      for (let index = 0; order.work === 'noise' && index < 200; index += 1) {
        vault.put({ text: `${order.value}${index}` }, `noise-${index}`);
        vault.delete(`noise-${index}`);
      }
      await ended;
      opening.result.close();
    },
    { work, value },
  );
}

/** Changes one bit of one record. */
export function tamper(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    const opening = indexedDB.open('dossier-fle-vault');
    await new Promise(resolve => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction('records', 'readwrite');
    const ended = new Promise(resolve => transaction.addEventListener('complete', resolve));
    const records = transaction.objectStore('records');
    const reading = records.getAll();
    reading.addEventListener('success', () => {
      const record = reading.result[0];
      record.data[7] ^= 1;
      records.put(record);
    });
    await ended;
    opening.result.close();
  }, null);
}

/** How many records lie under each key. */
export function recordsByKey(tab: Tab): Promise<number[]> {
  return tab.evaluate(async () => {
    const opening = indexedDB.open('dossier-fle-vault');
    await new Promise(resolve => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction('records').objectStore('records').getAll();
    await new Promise(resolve => reading.addEventListener('success', resolve));
    opening.result.close();
    const counts: Record<string, number> = {};
    for (const { keyId } of reading.result) counts[keyId] = (counts[keyId] ?? 0) + 1;
    return Object.values(counts);
  }, null);
}
