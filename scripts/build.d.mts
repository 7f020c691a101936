export type BuildBrowser = 'chrome' | 'firefox';
export function buildFolder(browser: BuildBrowser): string;
export function build(browser: BuildBrowser): Promise<{ ok: boolean; output: string }>;
export function identity(browser: BuildBrowser): string;
export function chromiumId(key: string): string;
