import { existsSync, readFileSync } from 'node:fs';
import { allPages, here } from './pages.mjs';

export const ORIGIN = 'https://monespace.akto.fr';

/** A bare page whose first click opens another window. */
export const BARE = `${ORIGIN}/widgets/`;

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const bare = `<!doctype html><html lang="fr"><title>Mon Espace</title>
<body onclick="this.onclick = null; open('about:blank', '_blank', 'popup,width=300,height=200')">
<p style="height: 90vh">Une autre fenêtre</p></body></html>`;

/** Address of a page at the portal's own origin. */
export function addressOf(page) {
  return `${ORIGIN}/widgets/${page}/`;
}

/** What the portal's origin answers; call `build()` first. Unknown paths get a 404. */
export function respond(url) {
  if (url === BARE) return { status: 200, headers: { 'content-type': types.html }, body: bare };
  const { pathname } = new URL(url);
  const [, page, file] = /^\/widgets\/([a-z0-9-]+)\/([a-z.]*)$/.exec(pathname) ?? [];
  const path =
    page && allPages().includes(page) ? `${here}dist/${page}/${file || 'index.html'}` : '';
  if (!path || !existsSync(path)) {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  }
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type }, body: readFileSync(path) };
}
