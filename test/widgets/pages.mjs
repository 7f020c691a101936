import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const pagesDir = `${here}apps/pages/`;

/** Names of the pages: a folder each in `apps/pages/`, with its sheet in `expected/`. */
export function allPages() {
  return readdirSync(pagesDir)
    .filter(name => existsSync(`${here}expected/${name}.json`))
    .sort();
}
