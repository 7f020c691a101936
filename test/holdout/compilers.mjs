import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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
      importer.includes('/vuetify2/') ? { path: require.resolve('vue2/dist/vue.esm.js') } : null,
    );
  },
};
