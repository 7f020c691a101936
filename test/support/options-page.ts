import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session, Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

/** What the page says of a file. */
export interface ImportReport {
  readonly status: string;
  readonly text: string;
}

export type OptionsPage = Awaited<ReturnType<typeof openOptions>>;

/** The options page, where files are imported. */
export async function openOptions(session: Session) {
  const tab: Tab = await session.openExtensionPage('options.html');

  /** Chooses a file in « Importer » and waits for what the page says of it. */
  const importFile = async (path: string): Promise<ImportReport> => {
    // A page just loaded has no report of another file.
    await tab.reload();
    await waitFor('« Importer »', () => tab.has({ role: 'file', name: 'Importer' }));
    await tab.chooseFile({ role: 'file', name: 'Importer' }, path);
    return waitFor('the report of the import', async () => {
      const report = await tab.evaluate(readReport, null);
      return report.status !== 'none' && report;
    });
  };
  return {
    tab,
    importFile,
    /** Imports something written for the occasion. */
    async importText(name: string, content: string): Promise<ImportReport> {
      const folder = mkdtempSync(join(tmpdir(), 'dossier-fle-'));
      const path = join(folder, name);
      writeFileSync(path, content);
      try {
        return await importFile(path);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    text: () => tab.evaluate(() => document.body.innerText, null),
  };
}

function readReport(): ImportReport {
  const report = document.querySelector<HTMLElement>('[data-import]');
  return { status: report?.dataset.import ?? 'none', text: report?.innerText ?? '' };
}
