/**
 * A real browser with the extension and the replica, whatever the browser: what end-to-end
 * tests and the demonstration drive.
 */

export type BrowserName = 'chromium' | 'firefox';

/** The portal's own address; the replica answers in its place, by request interception. */
export const PORTAL = 'https://monespace.akto.fr/';

/** What a person would say to name something on the screen. */
export interface Target {
  readonly role: Role;
  readonly name?: string | RegExp;
}

export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'file'
  | 'group'
  | 'link'
  | 'list'
  | 'option'
  | 'radio'
  | 'region'
  | 'status'
  | 'tab'
  | 'textbox';

/** A press that did something else than what was meant: never tried again by itself. */
export class Mispressed extends Error {
  constructor({ role, name }: Target, instead: string) {
    super(`Pressed « ${instead.slice(0, 80)} » instead of ${role} « ${name} »: the page moved`);
  }
}

/** One tab of the browser. Every act is a trusted one: real mouse, real keyboard. */
export interface Tab {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab forward, as a click on it would. */
  front(): Promise<void>;
  /** Runs a function in the page; it must use nothing of its surroundings. */
  evaluate<Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  has(target: Target): Promise<boolean>;
  click(target: Target): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Replaces what the field holds, key by key. */
  type(target: Target, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Chooses an option of a native list by its text. */
  choose(target: Target, option: string): Promise<void>;
  chooseFile(target: Target, path: string): Promise<void>;
  /** Size of the page's area, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** PNG of what is visible, or of the whole page. */
  screenshot(path: string, options?: { wholePage?: boolean }): Promise<void>;
  /** `false` when this browser cannot change it on the way. */
  setColorScheme(scheme: ColorScheme): Promise<boolean>;
  close(): Promise<void>;
}

export type ColorScheme = 'light' | 'dark';

/** One request as the browser made it. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
}

/** What a person did with their hands. */
export interface Effort {
  clicks: number;
  keystrokes: number;
}

export interface Session {
  readonly browser: BrowserName;
  /** `chrome-extension://<id>/` or `moz-extension://<uuid>/`. */
  readonly extensionOrigin: string;
  readonly effort: Effort;
  openTab(url: string): Promise<Tab>;
  /** Opens the replica, at the portal's own origin. */
  openPortal(path?: string): Promise<Tab>;
  openExtensionPage(path: string): Promise<Tab>;
  /** A tab that the extension opened by itself, on a page of its own (`report.html`). */
  extensionTab(path: string): Promise<Tab>;
  /** Everything asked over the network since the start, extension pages excepted. */
  exchanges(): readonly Exchange[];
  /** Resolves when the browser's window was closed. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export type PortalAnswer = (url: string, method: string) => Promise<HttpAnswer>;

export interface LaunchOptions {
  /** Default: the shipped build of `.output`. */
  readonly extensionDir?: string;
  readonly headless?: boolean;
  readonly colorScheme?: ColorScheme;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Keeps the browser's profile there; default: a folder erased at the end. */
  readonly profileDir?: string;
  /** What answers in the portal's place; default: the replica. */
  readonly answer?: PortalAnswer;
}

/** Requests that did not go to the portal's origin. */
export function strayRequests(session: Session): readonly Exchange[] {
  return session.exchanges().filter(({ url }) => !url.startsWith(PORTAL));
}
