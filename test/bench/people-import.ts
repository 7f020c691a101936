import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from '../../locales/text.ts';
import { type Invented, staffCsv } from './invented-staff.ts';
import { longestTask } from './longest-task.ts';
import type { Measure } from './measure.ts';
import { type PeopleScene, SECTION } from './people-scene.ts';
import { type Lap, timed } from './stopwatch.ts';

const READY = '#import-people .form-buttons .primary:not([disabled])';
const DONE = '#import-people[data-step="done"]';

/** The list read and checked, its numbers kept, then stored: once, since it stays stored. */
export async function measureImport({ vault, page, staff }: PeopleScene): Promise<Measure[]> {
  const { tab } = vault;
  const laps: Lap[] = [];
  const lap = async (...given: Parameters<typeof timed>) => void laps.push(await timed(...given));
  const read = await inFile(staff, path =>
    longestTask(page, () =>
      lap(tab, { start: 'change', until: READY }, () =>
        tab.chooseFile({ role: 'file', name: text('people-import.choose') }, path),
      ),
    ),
  );
  await timed(tab, { start: 'click', until: READY }, () =>
    tab.click({ role: 'checkbox', name: text('people-import.keep-numbers') }),
  );
  const name = text('people-import.confirm-many', { count: staff.length });
  const store = await longestTask(page, () =>
    lap(tab, { start: 'click', until: DONE }, () => tab.click({ role: 'button', name })),
  );
  const [checked, stored] = laps.map(({ drawn }) => drawn);
  return [
    {
      key: 'people-import',
      section: SECTION,
      name: 'import, file chosen to lines checked, then button to stored',
      value: (checked ?? Number.NaN) + (stored ?? Number.NaN),
      unit: 'ms',
      detail: `${Math.round(checked ?? 0)} + ${Math.round(stored ?? 0)}`,
    },
    {
      key: 'people-import-task',
      section: SECTION,
      name: 'longest task of the import',
      value: Math.max(read.wall, store.wall),
      unit: 'ms',
      detail: `checking ${Math.round(read.wall)}, storing ${Math.round(store.wall)}; processor ${Math.round(read.processor)}, ${Math.round(store.processor)}`,
    },
  ];
}

async function inFile<T>(staff: readonly Invented[], work: (path: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-fle-'));
  const path = join(folder, 'personnel.csv');
  writeFileSync(path, staffCsv(staff));
  try {
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
