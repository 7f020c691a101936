import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Folders that hold no source: what tools install, build or write. */
const SKIPPED = new Set([
  'node_modules',
  'dist',
  'coverage',
  'demo-output',
  'test-results',
  '.git',
  '.output',
  '.wxt',
  '.browsers',
]);

export interface SourceFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file under some folders (`''`: the whole project) whose name ends in a certain way. */
export function sourceFiles(
  folders: readonly string[],
  endings: readonly string[],
): readonly SourceFile[] {
  return folders
    .flatMap(folder => walk(join(root, folder)))
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .map(path => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.isSymbolicLink() || SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** What a file imports: packages as written, files of the project by their path in it. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const found = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)];
  return found.map(([, target = '']) => {
    if (!target.startsWith('.')) return target;
    return join(path, '..', target).split(sep).join('/');
  });
}
