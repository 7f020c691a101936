import { existsSync, readFileSync } from 'node:fs';
import { allPages, here } from './pages.mjs';

export const ORIGIN = 'https://monespace.akto.fr';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Address of a hold-out page at the portal's own origin. */
export function addressOf(page) {
  return `${ORIGIN}/holdout/${page}/`;
}

/**
 * What the portal's origin answers for a hold-out page; call `build()` first.
 * Unknown paths get a 404, never the network.
 */
export function respond(url) {
  const { pathname } = new URL(url);
  const [, page, file] = /^\/holdout\/([a-z0-9-]+)\/([a-z.]*)$/.exec(pathname) ?? [];
  const path =
    page && allPages().includes(page) ? `${here}dist/${page}/${file || 'index.html'}` : '';
  if (!path || !existsSync(path)) {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  }
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type }, body: readFileSync(path) };
}
