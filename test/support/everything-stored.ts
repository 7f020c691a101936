import { storedItems } from './extension-storage.ts';
import type { Tab } from './session.ts';

/** All that the extension keeps on the disk, as it is: to see that not a byte was touched. */
export async function everythingStored(tab: Tab): Promise<unknown> {
  return { local: await storedItems(tab, 'local'), vault: await tab.evaluate(readVault, null) };
}

/** How many records of each kind lie in the vault, open or not. */
export function countsByKind(tab: Tab): Promise<Record<string, number>> {
  return tab.evaluate(async () => {
    const opening = indexedDB.open('dossier-fle-vault');
    await new Promise(resolve => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction('records').objectStore('records').getAll();
    await new Promise(resolve => reading.addEventListener('success', resolve));
    opening.result.close();
    const counts: Record<string, number> = {};
    for (const { kind } of reading.result) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  }, null);
}

async function readVault(): Promise<unknown> {
  const opening = indexedDB.open('dossier-fle-vault');
  await new Promise(resolve => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction(['records', 'vault']);
  const records = transaction.objectStore('records').getAll();
  const vault = transaction.objectStore('vault').getAll();
  await new Promise(resolve => transaction.addEventListener('complete', resolve));
  opening.result.close();
  const asText = (_: string, value: unknown) =>
    value instanceof Uint8Array ? [...value].join(' ') : value;
  const digestOf = async (value: unknown) => {
    const bytes = new TextEncoder().encode(JSON.stringify(value, asText));
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ');
  };
  return {
    count: records.result.length,
    records: await digestOf(records.result),
    // The header, and the number that changes with every write.
    vault: await Promise.all(vault.result.map(digestOf)),
  };
}
