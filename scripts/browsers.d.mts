export interface FoundChromium {
  readonly path: string;
  readonly branded: boolean;
}
export interface FoundFirefox {
  readonly path: string;
}
export function findChromium(): Promise<FoundChromium | null>;
export function findFirefox(): Promise<FoundFirefox | null>;
export function ensureChromium(): Promise<FoundChromium>;
export function ensureFirefox(): Promise<FoundFirefox>;
