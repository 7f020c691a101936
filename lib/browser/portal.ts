/** The portal's origin (PORTAL.md §1): the only site the extension acts on. */
export const PORTAL_ORIGIN = 'https://monespace.akto.fr';

/** The same as a match pattern. */
export const PORTAL_PATTERN = `${PORTAL_ORIGIN}/*`;

/** Whether a page of this address is the portal's. */
export function isPortal(url: string | undefined): boolean {
  return url?.startsWith(`${PORTAL_ORIGIN}/`) === true;
}
