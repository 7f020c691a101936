/** Address of a page at the portal's own origin. */
export function addressOf(page: string): string;
/** A bare page whose first click opens another window. */
export const BARE: string;
export function respond(url: string): {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
};
