import type { Row } from './cell.ts';
import { SHEET_LIMITS } from './limits.ts';
import type { SheetReading } from './table.ts';
import type { Asked, Told } from './worker-talk.ts';
import type { WriteOptions } from './write-xlsx.ts';

/** A file of this extension, so that its own rules let it run. */
const startWorker = () =>
  new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });

interface ReadOptions {
  readonly sheet?: string | undefined;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** `readSheetFile` away from the page, which never freezes and may give up at any time. */
export async function readInWorker(
  file: File,
  { sheet, signal, onProgress }: ReadOptions = {},
): Promise<SheetReading> {
  if (file.size > SHEET_LIMITS.fileBytes) {
    const limit = SHEET_LIMITS.fileBytes / 1_000_000;
    return { status: 'refused', refusal: { code: 'too-heavy', limit } };
  }
  const rows: Row[] = [];
  return askWorker<SheetReading>({ ask: 'read', file, sheet }, signal, (told, answer) => {
    if (told.told === 'rows') {
      rows.push(...told.rows);
      onProgress?.(rows.length / told.total);
    }
    if (told.told === 'table') answer({ status: 'read', table: { ...told.table, rows } });
    if (told.told === 'refused') answer({ status: 'refused', refusal: told.refusal });
  });
}

/** `writeXlsx` away from the page. */
export async function writeInWorker(
  rows: readonly (readonly string[])[],
  options: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return askWorker({ ask: 'write', rows, ...options }, undefined, (told, answer) => {
    if (told.told === 'written') answer(told.bytes);
  });
}

function askWorker<Answer>(
  asked: Asked,
  signal: AbortSignal | undefined,
  hear: (told: Told, answer: (answer: Answer) => void) => void,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker();
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', giveUp);
    };
    const giveUp = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp);
    worker.onmessage = (event: MessageEvent<Told>) =>
      hear(event.data, answer => {
        end();
        resolve(answer);
      });
    worker.onerror = event => {
      end();
      reject(new Error('The worker of tables stopped', { cause: event.message }));
    };
    worker.postMessage(asked);
  });
}
