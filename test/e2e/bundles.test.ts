import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserUnderTest } from '../support/launch.ts';
import { shippedBuild } from '../support/shipped-build.ts';

const build = shippedBuild(browserUnderTest);
const contentScripts = readdirSync(join(build, 'content-scripts'))
  .filter(name => name.endsWith('.js'))
  .map(name => ({ name, code: readFileSync(join(build, 'content-scripts', name), 'utf8') }));

/** Names of XML, never asked of the network; and the portal itself. */
const HARMLESS = ['http://www.w3.org/', 'https://monespace.akto.fr'];

describe('the content scripts that ship', () => {
  it('are four: the pill, the engine, what its panel shows when asked, what reads a page for a report', () => {
    const names = contentScripts.map(({ name }) => name).sort();
    expect(names).toEqual(['capture.js', 'engine.js', 'extras.js', 'portal.js']);
  });

  // The manifest's policy does not bind them: nothing but their own text says what they can do.
  it.each(contentScripts)('$name has no way to call the network', ({ code }) => {
    const ways = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/g;
    expect([...code.matchAll(ways)].map(([way]) => way)).toEqual([]);
  });

  it.each(contentScripts)('$name names no address elsewhere', ({ code }) => {
    const addresses = [...code.matchAll(/(?:https?|wss?):\/\/[^\s"'`\\)]*/g)].map(([url]) => url);
    expect(addresses.filter(url => !HARMLESS.some(start => url.startsWith(start)))).toEqual([]);
  });
});

describe('the build that ships', () => {
  it('starts one script by itself in the portal, and shows none of its files to any page', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual(['content-scripts/portal.js']);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('holds no fixture, no test and no map of its sources', () => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
    expect(files.filter(name => /fixture|replica|\.test\.|\.map$/.test(name))).toEqual([]);
    expect(existsSync(join(build, 'manifest.json'))).toBe(true);
  });
});
