import * as z from 'zod/mini';
import { readWhole } from '../storage/read-record.ts';
import type { VaultRecords } from '../vault/records.ts';
import { recordIdSchema } from '../vault/seal.ts';
import { documentSchema } from './document.ts';
import { byAge, type DocumentStore } from './store.ts';

/** A paper as the vault holds it: its bytes are a record of their own, read only when wanted. */
export const keptPaperSchema = z.strictObject({ paper: documentSchema, file: recordIdSchema });

const readKept = readWhole(keptPaperSchema);

/** Papers of the open vault; everything throws `VaultLocked` when it is closed. */
export function vaultDocuments(records: VaultRecords): DocumentStore {
  const read = () => records.list('document', readKept);
  const find = async (id: string) =>
    (await read()).records.find(({ value }) => value.paper.id === id) ?? null;

  return {
    async list() {
      const { records: kept, damage } = await read();
      return { papers: kept.map(({ value }) => value.paper).sort(byAge), damage };
    },
    async bytes(id) {
      const kept = await find(id);
      const bytes = kept && (await records.bytes(kept.value.file));
      return bytes === 'damaged' ? null : bytes;
    },
    async add(paper, bytes) {
      const file = crypto.randomUUID();
      const value = keptPaperSchema.parse({ paper, file });
      await records.write({
        put: [
          { kind: 'file', id: file, value: bytes },
          { kind: 'document', id: crypto.randomUUID(), value },
        ],
      });
    },
    async change(id, change) {
      const kept = await find(id);
      if (!kept) return;
      const value = keptPaperSchema.parse({
        ...kept.value,
        paper: { ...kept.value.paper, ...change },
      });
      await records.write({ put: [{ kind: 'document', id: kept.id, value }] });
    },
    async remove(id) {
      const kept = await find(id);
      if (kept) await records.write({ remove: [kept.id, kept.value.file] });
    },
  };
}
