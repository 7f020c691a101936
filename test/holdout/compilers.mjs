import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(fileURLToPath(new URL('./apps/package.json', import.meta.url)));

/** Solid's own JSX, for the files named `*.solid.jsx`. */
export const solidCompiler = {
  name: 'solid',
  setup(build) {
    build.onLoad({ filter: /\.solid\.jsx$/ }, async ({ path }) => {
      const babel = require('@babel/core');
      const { code } = await babel.transformAsync(await readFile(path, 'utf8'), {
        filename: path,
        presets: [require('babel-preset-solid')],
        babelrc: false,
        configFile: false,
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Svelte components and the runes of plain modules, the libraries' own included. */
export const svelteCompiler = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte(\.js)?$/ }, async ({ path }) => {
      const { compile, compileModule } = require('svelte/compiler');
      const source = await readFile(path, 'utf8');
      const options = { filename: path, generate: 'client', dev: false };
      const { js } = path.endsWith('.js')
        ? compileModule(source, options)
        : compile(source, { ...options, css: 'injected' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Vue 2 for the library of its time: elsewhere `vue` is Vue 3. */
export const vueTwo = {
  name: 'vue-2',
  setup(build) {
    build.onResolve({ filter: /^vue$/ }, ({ importer }) =>
      /\/(vuetify2|element-ui)\//.test(importer)
        ? { path: require.resolve('vue2/dist/vue.esm.js') }
        : null,
    );
  },
};

/**
 * A layer of Dojo, as its own build would write it: the loader, then the source of every module
 * that the list of a `.dojo.json` file needs, its templates and its French words.
 */
export const dojoLayer = {
  name: 'dojo-layer',
  setup(build) {
    const modules = fileURLToPath(new URL('./apps/node_modules/', import.meta.url));
    const cached = new Map();
    /** `./a` beside `dijit/form/B` → `dijit/form/a`. */
    const absolute = (id, from) => (id.startsWith('.') ? posix.join(posix.dirname(from), id) : id);
    function addSource(id) {
      const file = `${modules}${id}.js`;
      if (cached.has(id) || !/^(dojo|dijit)\//.test(id) || !existsSync(file)) return;
      const source = readFileSync(file, 'utf8');
      cached.set(id, `function(){${source}\n}`);
      const listed = /(?:define|require)\((?:["'][^"']*["'],\s*)?\[([^\]]*)\]/g;
      for (const [, list] of source.matchAll(listed))
        for (const [, name] of list.replace(/\/\/.*/g, '').matchAll(/["']([^"']+)["']/g))
          add(name, id);
    }
    function add(name, from) {
      const [plugin, resource] = name.split(/!(.*)/);
      const id = absolute(plugin, from);
      addSource(id);
      if (!resource) return;
      if (id === 'dojo/text') {
        const path = absolute(resource, from);
        // Some are only told of in a comment.
        if (existsSync(`${modules}${path}`))
          cached.set(`url:${path}`, JSON.stringify(readFileSync(`${modules}${path}`, 'utf8')));
      } else if (id === 'dojo/i18n') {
        const bundle = absolute(resource, from);
        for (const locale of ['', 'fr/', 'fr-fr/'])
          addSource(bundle.replace(/[^/]+$/, last => `${locale}${last}`));
      } else if (id === 'dojo/has') {
        for (const choice of resource.split(/[?:]/).slice(1)) if (choice) add(choice, from);
      }
    }
    build.onLoad({ filter: /\.dojo\.json$/ }, async ({ path }) => {
      cached.clear();
      const entries = JSON.parse(await readFile(path, 'utf8'));
      for (const id of [...entries, 'dojo/main', 'dojo/selector/lite', 'dojo/selector/acme'])
        add(id);
      const lines = [...cached].map(([id, text]) => `${JSON.stringify(id)}:${text}`);
      const loader = await readFile(`${modules}dojo/dojo.js`, 'utf8');
      return {
        contents: `${loader}\nrequire({cache:{${lines.join(',\n')}}});`,
        loader: 'text',
      };
    });
  },
};

/** A plugin that takes its top `this` for the window, as a plain script would. */
export const plainScripts = {
  name: 'plain-scripts',
  setup(build) {
    build.onLoad({ filter: /bootstrap-multiselect\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace('})(this, function', '})(window, function'), loader: 'js' };
    });
  },
};

/** Nebular's table, which no page draws, asks the CDK for a token that it has no more. */
export const nebularTheme = {
  name: 'nebular-theme',
  setup(build) {
    build.onLoad({ filter: /nebular-theme\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const own = "const _VIEW_REPEATER_STRATEGY = new InjectionToken('_ViewRepeater');\n";
      return { contents: own + source.replace('{ _VIEW_REPEATER_STRATEGY, ', '{ '), loader: 'js' };
    });
  },
};

/** A sheet of Tailwind 4: the classes that the folders of its `@source` lines write. */
export const tailwindSheets = {
  name: 'tailwind',
  setup(build) {
    const read = path => ({ path, base: dirname(path), content: readFileSync(path, 'utf8') });
    build.onLoad({ filter: /\.tailwind$/ }, async ({ path }) => {
      const { compile } = require('tailwindcss');
      const own = read(path);
      const sheet = await compile(own.content, {
        base: own.base,
        loadStylesheet: async id => read(require.resolve(`${id}/index.css`)),
        loadModule: async id => ({ path: id, base: own.base, module: require(id) }),
      });
      const words = new Set();
      for (const { base, pattern } of sheet.sources) {
        const folder = join(base, pattern);
        for (const name of readdirSync(folder, { recursive: true })) {
          if (!/\.(svelte|js)$/.test(name)) continue;
          const text = readFileSync(join(folder, name), 'utf8');
          for (const [word] of text.matchAll(/[^\s"'`<>={}]+/g)) words.add(word);
        }
      }
      return { contents: sheet.build([...words]), loader: 'css', resolveDir: own.base };
    });
  },
};
