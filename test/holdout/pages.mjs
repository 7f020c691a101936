import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const pagesDir = `${here}apps/pages/`;

/** Names of the hold-out pages: one folder each in `apps/pages/`, a frame's inner page included. */
export function allPages() {
  return readdirSync(pagesDir, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** Names of the pages that have expected answers: frames are part of the page that holds them. */
export function judgedPages() {
  return readdirSync(`${here}expected/`)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .sort();
}
