import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unsnappy } from './unsnappy.ts';

/** Where a browser wrote something, and in which form it was found. */
export interface Found {
  readonly needle: string;
  readonly file: string;
  readonly how: 'as it is' | 'compressed';
}

/** The browser's own code and pictures, compressed: megabytes where no page writes. */
const OWN_FILES = /startupCache|ShaderCache|GPUCache|component_crx_cache|Code Cache|safebrowsing/i;

/**
 * Looks for texts in every file of a browser's profile: as UTF-8, Latin-1, UTF-16 of both orders,
 * and the same inside whatever Snappy compressed (Chromium's LevelDB tables, Firefox's values).
 */
export function searchProfile(folder: string, needles: readonly string[]): Found[] {
  const patterns = needles.flatMap(needle => encodings(needle).map(bytes => ({ needle, bytes })));
  const found = new Map<string, Found>();
  for (const file of filesOf(folder)) {
    const look = (where: Buffer, how: Found['how']) => {
      for (const { needle, bytes } of patterns) {
        if (where.includes(bytes)) found.set(`${needle} ${file} ${how}`, { needle, file, how });
      }
    };
    const bytes = readFileSync(file);
    look(bytes, 'as it is');
    if (!OWN_FILES.test(file)) unsnappy(bytes, part => look(part, 'compressed'));
  }
  return [...found.values()];
}

function encodings(needle: string): Buffer[] {
  const utf16 = Buffer.from(needle, 'utf16le');
  return [
    Buffer.from(needle, 'utf8'),
    Buffer.from(needle, 'latin1'),
    utf16,
    Buffer.from(utf16).swap16(),
  ];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile());
}
