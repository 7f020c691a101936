import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where browsers usually are when they are not on the PATH. */
const PLACES = {
  chromium: {
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/chromium/chromium'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: ['%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe'],
  },
  branded: {
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: [
      '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
      '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Names on the PATH, in the order of preference. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  branded: ['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * The path of a browser of this machine, or `null`.
 * @param {'chromium' | 'branded' | 'firefox'} kind `branded`: Google Chrome or Microsoft Edge.
 * @returns {string | null}
 */
export function installedBrowser(kind) {
  const places = PLACES[kind][process.platform] ?? [];
  const candidates = [...onPath(NAMES[kind]), ...places.map(expand)];
  return candidates.find(existsSync) ?? null;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap(name => folders.map(folder => join(folder, `${name}${ending}`)));
}

function expand(place) {
  return place.replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? '');
}
