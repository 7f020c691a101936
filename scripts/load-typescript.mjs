import { join } from 'node:path';
import { root } from './spawn.mjs';

/**
 * Runs modules of this project written in TypeScript, which node 20 cannot read: by Vite, so
 * only once the dependencies are there.
 * @returns {Promise<{ load: (path: string) => Promise<any>, close: () => Promise<void> }>}
 *   `path` from the root of the project. What was loaded may go on importing until `close`.
 */
export async function typescriptLoader() {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return {
    load: path => server.ssrLoadModule(join(root, path)),
    close: () => server.close(),
  };
}
