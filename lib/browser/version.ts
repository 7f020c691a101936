import { browser } from 'wxt/browser';

/** « 0.1.0 », as the manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
