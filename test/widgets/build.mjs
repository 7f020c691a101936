import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { allPages, here, pagesDir } from './pages.mjs';

const apps = `${here}apps/`;
const dist = `${here}dist/`;

/** Hash of all that the built files depend on. */
function sourcesHash() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(`${apps}package-lock.json`));
  for (const folder of ['pages', 'shared']) {
    const names = readdirSync(`${apps}${folder}`, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => `${entry.parentPath}/${entry.name}`)
      .sort();
    for (const name of names) hash.update(name.slice(apps.length)).update(readFileSync(name));
  }
  return hash.digest('hex');
}

function entryOf(page) {
  const name = readdirSync(`${pagesDir}${page}`).find(file => /^main\.(jsx|ts|js)$/.test(file));
  if (!name) throw new Error(`No main.jsx, main.ts or main.js in ${page}`);
  return `${pagesDir}${page}/${name}`;
}

function htmlOf(hasStyle) {
  const style = hasStyle ? '<link rel="stylesheet" href="page.css">' : '';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mon Espace</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${style}</head>
<body><div id="app"></div><script type="module" src="page.js"></script></body></html>`;
}

/** Builds every page into `dist/`, unless nothing changed. Installs the libraries at first. */
export async function build() {
  if (!existsSync(`${apps}node_modules`)) {
    execFileSync('npm', ['ci'], { cwd: apps, stdio: 'inherit' });
  }
  const hash = sourcesHash();
  const stamp = `${dist}hash`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const esbuild = createRequire(`${apps}package.json`)('esbuild');
  const pages = allPages();
  await esbuild.build({
    absWorkingDir: apps,
    entryPoints: pages.map(page => ({ in: entryOf(page), out: `${page}/page` })),
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['module'],
    // Angular Material exports its theme to style sheets only.
    alias: {
      vue: 'vue/dist/vue.esm-bundler.js',
      '@angular/material/theme.css': `${apps}node_modules/@angular/material/prebuilt-themes/azure-blue.css`,
    },
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfig: `${apps}tsconfig.json`,
    // Some libraries ask for Node's environment by ways that `define` does not reach.
    banner: { js: 'var process = { env: {} };' },
    loader: Object.fromEntries(
      ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.webp'].map(name => [name, 'empty']),
    ),
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
    },
    logLevel: 'error',
  });
  for (const page of pages) {
    mkdirSync(`${dist}${page}`, { recursive: true });
    writeFileSync(`${dist}${page}/index.html`, htmlOf(existsSync(`${dist}${page}/page.css`)));
  }
  writeFileSync(stamp, hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  await build();
  console.log(`${allPages().length} pages, ${Math.round(performance.now() - start)} ms`);
}
