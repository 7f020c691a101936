import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  dojoLayer,
  nebularTheme,
  plainScripts,
  solidCompiler,
  svelteCompiler,
  tailwindSheets,
  vueTwo,
} from './compilers.mjs';
import { lwcCompiler } from './lwc-compiler.mjs';
import { allPages, here, pagesDir } from './pages.mjs';

const apps = `${here}apps/`;
const dist = `${here}dist/`;

/** Hash of all that the built files depend on. */
function sourcesHash() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(`${here}compilers.mjs`));
  hash.update(readFileSync(`${here}lwc-compiler.mjs`));
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

function htmlOf(page, hasStyle) {
  const whole = `${pagesDir}${page}/page.html`;
  if (existsSync(whole)) return readFileSync(whole, 'utf8');
  const own = `${pagesDir}${page}/body.html`;
  const body = existsSync(own) ? readFileSync(own, 'utf8') : '<div id="app"></div>';
  const style = hasStyle ? '<link rel="stylesheet" href="page.css">' : '';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mon Espace</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${style}</head>
<body>${body}<script type="module" src="page.js"></script></body></html>`;
}

/** Whether every library asked for is there: a checkout may have been installed for fewer pages. */
function installed() {
  const { dependencies } = JSON.parse(readFileSync(`${apps}package.json`, 'utf8'));
  return Object.keys(dependencies).every(name => existsSync(`${apps}node_modules/${name}`));
}

function install() {
  // `npm ci` empties the folder first: a link would empty another checkout's.
  if (lstatSync(`${apps}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(`${apps}node_modules is a link to libraries of other pages: remove it`);
  }
  execFileSync('npm', ['ci'], { cwd: apps, stdio: 'inherit' });
}

/** Builds every page into `dist/`, unless nothing changed. Installs the libraries at first. */
export async function build() {
  if (!installed()) install();
  const hash = sourcesHash();
  const stamp = `${dist}hash`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return dist;
  rmSync(dist, { recursive: true, force: true });
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
    conditions: ['style', 'svelte', 'module'],
    plugins: [
      solidCompiler,
      svelteCompiler,
      lwcCompiler,
      vueTwo,
      dojoLayer,
      nebularTheme,
      plainScripts,
      tailwindSheets,
    ],
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfig: `${apps}tsconfig.json`,
    alias: {
      vue: 'vue/dist/vue.esm-bundler.js',
      '@angular/animations': 'angular-animations',
      // The condition « style » would give its style sheet for its module.
      '@heroui/styles': './node_modules/@heroui/styles/dist/index.js',
    },
    loader: {
      '.html': 'text',
      '.eot': 'empty',
      '.ttf': 'empty',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.gif': 'empty',
      '.webp': 'empty',
      '.jpg': 'empty',
    },
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
    writeFileSync(`${dist}${page}/index.html`, htmlOf(page, existsSync(`${dist}${page}/page.css`)));
  }
  writeFileSync(stamp, hash);
  return dist;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  await build();
  console.log(`${allPages().length} pages, ${Math.round(performance.now() - start)} ms`);
}
