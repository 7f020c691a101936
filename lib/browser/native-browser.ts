const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

/** The browser's own interface for extensions, in the place of its polyfill (`wxt.config.ts`). */
export default browser ?? chrome;
