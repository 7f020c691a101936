import { readSheetFile } from './read-sheet-file.ts';
import type { Asked, Told } from './worker-talk.ts';
import { writeXlsx } from './write-xlsx.ts';

/** The other side of `ask-worker.ts`: reads and writes workbooks away from the page. */
const LOT = 200;

const tell = (told: Told) => postMessage(told);

addEventListener('message', async (event: MessageEvent<Asked>) => {
  const asked = event.data;
  if (asked.ask === 'write') {
    return tell({ told: 'written', bytes: writeXlsx(asked.rows, asked) });
  }
  const read = await readSheetFile(asked.file, { sheet: asked.sheet });
  if (read.status === 'refused') return tell({ told: 'refused', refusal: read.refusal });
  const { rows, ...table } = read.table;
  for (let at = 0; at < rows.length; at += LOT) {
    tell({ told: 'rows', rows: rows.slice(at, at + LOT), total: rows.length });
  }
  tell({ told: 'table', table });
});
