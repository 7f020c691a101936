import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { communesPlugin } from './scripts/communes-plugin.ts';
import { stripExamplesPlugin } from './scripts/strip-examples-plugin.ts';
import { terserPlugin } from './scripts/terser-plugin.ts';

/** The one site the extension may act on (PORTAL.md §1). */
const PORTAL = 'https://monespace.akto.fr/*';

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What the browser has by itself, or nobody asks for, by the module that would bring it. */
const NATIVE = {
  'webextension-polyfill': 'lib/browser/native-browser.ts',
  './polyfills/array.from.mjs': 'lib/browser/native-array-from.ts',
  './polyfills/SetLike.mjs': 'lib/browser/native-set.ts',
  './internal/location-watcher.mjs': 'lib/browser/no-location-watch.ts',
};

/** What the engine's script leaves to the extras, by how it is imported there. */
const LATE = Object.fromEntries([
  ['./guided-run.ts', 'lib/assist/late-jobs.ts'],
  ['./undo.ts', 'lib/assist/late-jobs.ts'],
  ['./choose-card.ts', 'lib/assist/late-jobs.ts'],
  ['./write-chosen.ts', 'lib/assist/late-jobs.ts'],
  ['./late-proof.ts', 'lib/assist/late-jobs.ts'],
  ['./fill-employees.ts', 'lib/assist/late-jobs.ts'],
  ['./add-modules.ts', 'lib/assist/late-jobs.ts'],
  ...[
    './calendar.ts',
    './segments.ts',
    './drivers/spin.ts',
    './drivers/period.ts',
    './drivers/split-date.ts',
    './drivers/cell.ts',
    './drivers/file.ts',
    './drivers/several.ts',
    './scroll-list.ts',
  ].map(imported => [imported, 'lib/controls/drivers/late-drivers.ts']),
]);

/**
 * The portal's page carries no polyfill (2.8 kB a script for the browser's interface, 1 kB for two
 * of dom-accessibility-api): under Manifest V3 that interface gives promises, and what is used of
 * it there is the same in all browsers.
 */
const withoutPolyfill = instead('without-polyfill', NATIVE);

/** Modules to be taken in the place of others, by how these are imported. */
function instead(name: string, modules: Readonly<Record<string, string>>) {
  const resolveId = (id: string) => {
    const other = Object.entries(modules).find(([imported]) => imported === id)?.[1];
    return other ? resolve(other) : null;
  };
  return { name, enforce: 'pre' as const, resolveId };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Every supported browser preloads modules by itself; the polyfill would bring a `fetch`.
  vite: () => ({
    plugins: [preact(), communesPlugin(), stripExamplesPlugin()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications', 'idle'],
    host_permissions: [PORTAL],
    optional_host_permissions: ['https://*/*'],
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: CSP } }),
    commands: {
      'fill-page': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_fill__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dossier-fle@groupement-fle.example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArJeQYkJEN2SW4ODTMz2jNEJms0dhWkJMfK3b22WUg3U5j39T01ZN9XsGKW63HdXIHTssAqzYp9Iq9SBpHa6Xx1siKexRyUHtn2QcMQB/o145KgsFEz3aCldRN8LzKCaDdn0VGl9Li8+7gMJ/OpfJt7LBTVvhFa+AVN37DgJa+fgnNRnU6oYu9/ZUrpvcb968eSUW+1wyUAb4pFqa0lSPMVgl6gOwrgAyKmny1VmBapBbnK0QErVjVfyBk31NW/uddw/vtjihvdBBJWu+s7MHhX7s18Opz5EsDaCT8ZzZndQTcv5UJHIGtMTrhRhapyNKlWPO6zV+EYPhZz5EkRYuZwIDAQAB',
        }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isInPage = entrypoints.every(({ type }) => type === 'content-script');
      if (isInPage) config.plugins = [...(config.plugins ?? []), withoutPolyfill, terserPlugin()];
      if (entrypoints.some(({ name }) => name === 'engine')) {
        config.plugins = [...(config.plugins ?? []), instead('late-drivers', LATE)];
      }
    },
    // `--mode widgets` is the engine alone, for tests; no other build holds it.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const isKept = (name: string) =>
        ['background', 'welcome'].includes(name) ||
        (name === 'widgets') === (config.mode === 'widgets');
      entrypoints.splice(0, entrypoints.length, ...entrypoints.filter(({ name }) => isKept(name)));
    },
  },
  zip: { excludeSources: ['fixtures/**', 'test/**', 'demo-output/**'] },
});
