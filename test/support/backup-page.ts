import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../locales/settings.ts';
import { text } from '../../locales/text.ts';
import type { Session, Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

export type BackupPage = ReturnType<typeof backupPageOf>;

/** What the dry run shows, group by group. */
export interface Preview {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

export async function openBackupPage(session: Session): Promise<BackupPage> {
  return backupPageOf(await session.openExtensionPage('options.html#backup'));
}

/** The section of the backup on the page of the settings, used as a person would. */
export function backupPageOf(tab: Tab) {
  const said = () =>
    tab.evaluate(() => document.querySelector<HTMLElement>('#backup')?.innerText ?? '', null);
  /** The button that chooses a file bears the name of the one chosen. */
  let chosen = text('backup.restore.choose');
  const preview = async (): Promise<Preview | null> => tab.evaluate(readPreview, null);
  return {
    tab,
    said,
    preview,
    /** Presses the button, and puts what the browser would have saved in a temporary file. */
    async make(): Promise<string> {
      await tab.front();
      await waitFor('the button', () => tab.has({ role: 'button', name: text('backup.make') }));
      await tab.evaluate(catchNextFile, null);
      await tab.click({ role: 'button', name: text('backup.make') });
      const { name, base64 } = await waitFor('the file', () => tab.evaluate(caughtFile, null));
      return fileWith(name, Buffer.from(base64, 'base64'));
    },
    /** Up to what the page says of it: the list, or why there is none. */
    async open(path: string, secret: string, way: 'passphrase' | 'recovery' = 'passphrase') {
      await tab.front();
      const isChosen = () => tab.has({ role: 'button', name: text('backup.restore.open') });
      await waitFor('the choice of a file', () => tab.has({ role: 'file', name: chosen }));
      await tab.chooseFile({ role: 'file', name: chosen }, path);
      chosen = path.split('/').at(-1) ?? '';
      await waitFor('the file to be chosen', isChosen);
      if (way === 'recovery') {
        await tab.click({ role: 'button', name: text('backup.restore.use-code') });
      }
      const label = text(way === 'recovery' ? 'backup.restore.code' : 'backup.restore.passphrase');
      const show = { role: 'button', name: `${text('vault.passphrase.show')} : ${label}` } as const;
      const box = { role: 'textbox', name: label } as const;
      await waitFor(label, async () => (await tab.has(show)) || (await tab.has(box)));
      if (await tab.has(show)) await tab.click(show);
      await tab.type(box, secret);
      await tab.click({ role: 'button', name: text('backup.restore.open') });
    },
    async opened(): Promise<Preview> {
      const list = await waitFor('the list of what would change', preview, { timeout: 30_000 });
      chosen = text('backup.restore.choose');
      return list;
    },
    async says(sentence: string): Promise<void> {
      await waitFor(`« ${sentence} »`, async () => (await said()).includes(sentence), {
        timeout: 30_000,
      });
    },
    /** Restores what is ticked. */
    async restore(): Promise<void> {
      await tab.front();
      await tab.click({ role: 'button', name: /^Restaurer \(\d+\)$/ });
    },
  };
}

/** A file of this name and content, in a folder of its own. */
export function fileWith(name: string, content: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dossier-fle-')), name);
  writeFileSync(path, content);
  return path;
}

/** What the page hands to the browser to be saved is kept in the page instead. */
function catchNextFile(): void {
  const caught = globalThis as unknown as { caughtFile?: { name: string; blob: Blob } };
  delete caught.caughtFile;
  let blob = new Blob();
  const address = URL.createObjectURL.bind(URL);
  URL.createObjectURL = content => {
    blob = content as Blob;
    return address(content);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    caught.caughtFile = { name: this.download, blob };
  };
}

async function caughtFile(): Promise<{ name: string; base64: string } | null> {
  const { caughtFile } = globalThis as unknown as { caughtFile?: { name: string; blob: Blob } };
  if (!caughtFile) return null;
  const reader = new FileReader();
  const read = new Promise(resolve => reader.addEventListener('load', resolve));
  reader.readAsDataURL(caughtFile.blob);
  await read;
  return { name: caughtFile.name, base64: String(reader.result).replace(/^.*?base64,/, '') };
}

function readPreview(): Preview | null {
  const editor = document.querySelector<HTMLElement>('[data-restore=preview]');
  if (!editor) return null;
  const tidy = (node: Element | null | undefined) =>
    (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    title: tidy(editor.querySelector('h3')),
    groups: [...editor.querySelectorAll('.restore-group')].map(group => ({
      title: tidy(group.querySelector('legend')),
      lines: [...group.querySelectorAll('li')].map(tidy),
    })),
  };
}
