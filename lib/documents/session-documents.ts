import { fromBase64, toBase64 } from '../bytes/base64.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { storedRecords } from '../storage/records.ts';
import { documentSchema } from './document.ts';
import { byAge, type DocumentStore } from './store.ts';

/**
 * Papers in the browser's memory, until it closes (« sans rien conserver »). The memory is small:
 * `add` throws when there is no room, and nothing is kept.
 */
export function sessionDocuments(session: KeyValue): DocumentStore {
  const records = storedRecords(session, KEYS.documents, documentSchema);
  const list = async () => {
    const { records: papers, damage } = await records.read();
    return { papers: [...papers].sort(byAge), damage };
  };
  return {
    list,
    async bytes(id) {
      const kept = await session.get(bytesKey(id));
      return typeof kept === 'string' ? fromBase64(kept) : null;
    },
    async add(paper, bytes) {
      // The bytes first: a paper that is listed can be read.
      await session.set(bytesKey(paper.id), toBase64(bytes));
      try {
        await records.save([paper]);
      } catch (error) {
        await session.remove(bytesKey(paper.id));
        throw error;
      }
    },
    async change(id, change) {
      const known = (await list()).papers.find(paper => paper.id === id);
      if (known) await records.save([{ ...known, ...change }]);
    },
    async remove(id) {
      await records.remove(id);
      await session.remove(bytesKey(id));
    },
  };
}

function bytesKey(id: string): string {
  return `${KEYS.documents}:${id}`;
}
