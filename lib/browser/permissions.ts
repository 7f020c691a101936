import { browser } from 'wxt/browser';
import { PORTAL_PATTERN } from './portal.ts';

/** Whether the user lets the extension act on the portal (Firefox lets one revoke it). */
export function mayActOnPortal(): Promise<boolean> {
  return browser.permissions.contains({ origins: [PORTAL_PATTERN] });
}

/** Asks for it. To be called from a click, synchronously. */
export function askForPortal(): Promise<boolean> {
  return browser.permissions.request({ origins: [PORTAL_PATTERN] });
}

/** Whether reminders of deadlines may be shown. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks for it. To be called from a click, synchronously. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export function forgoNotifying(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['notifications'] });
}

/** Whether the browser tells us when the computer is locked. */
export function knowsScreenLock(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['idle'] });
}

/** Asks for it. To be called from a click, synchronously. */
export function askForScreenLock(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['idle'] });
}

export function forgoScreenLock(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['idle'] });
}
