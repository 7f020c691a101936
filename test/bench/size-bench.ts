import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Measure, show } from './measure.ts';

const SECTION = 'Weight, gzipped (build of Chromium)';

/** What the browser has to read, by when it does. */
export function sizeBench(extensionDir: string): Measure[] {
  const scripts = readdirSync(join(extensionDir, 'content-scripts'));
  const injected = (name: string) =>
    scripts.filter(file => file.startsWith(`${name}.`)).map(file => join('content-scripts', file));
  const popup = filesOfPage(extensionDir, 'popup.html');
  const english = readdirSync(join(extensionDir, 'chunks'))
    .filter(file => file.startsWith('popup-english-'))
    .map(file => join('chunks', file));
  return [
    weigh('portal', 'always on the portal', 25, extensionDir, injected('portal')),
    weigh('engine', 'injected on opening (engine, overlay)', 90, extensionDir, injected('engine')),
    weigh(
      'extras',
      'injected for what the panel shows when asked, and for what few forms have',
      54,
      extensionDir,
      injected('extras'),
    ),
    weigh('capture', 'injected to prepare a report', 60, extensionDir, injected('capture')),
    weigh('popup', 'popup, scripts and styles', 60, extensionDir, popup),
    weigh(
      'popup-english',
      'what who reads English loads besides',
      null,
      extensionDir,
      withImports(extensionDir, english).filter(file => !popup.includes(file)),
    ),
  ];
}

function weigh(
  key: string,
  name: string,
  budget: number | null,
  dir: string,
  files: readonly string[],
): Measure {
  if (files.length === 0) throw new Error(`Nothing to weigh for « ${name} »`);
  const sizes = files.map(
    file => [file, gzipSync(readFileSync(join(dir, file)), { level: 9 }).length / 1000] as const,
  );
  const detail = sizes.map(([file, size]) => `${unstamped(file)} ${show(size)}`).join(', ');
  const value = sizes.reduce((sum, [, size]) => sum + size, 0);
  const measure = { key: `size-${key}`, section: SECTION, name, value, unit: 'kB', detail };
  return budget === null ? measure : { ...measure, budget };
}

/** Scripts and styles that a page names, and what these scripts import in turn. */
function filesOfPage(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8');
  const named = html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu);
  return withImports(
    dir,
    [...named].map(([, file = '']) => file),
  );
}

/** Files with what they import at once, what that imports included. */
function withImports(dir: string, files: readonly string[]): string[] {
  const waiting = [...files];
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(join(dir, file))) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(dir, file), 'utf8');
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/gu)) {
      waiting.push(join(dirname(file), target));
    }
  }
  return [...found];
}

/** `chunks/popup-CHB4yOMV.js` → `popup.js` */
function unstamped(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/-[\w-]{8}(?=\.\w+$)/u, '');
}
