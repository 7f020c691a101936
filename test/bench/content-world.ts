import type { CDPSession, Page } from 'playwright';

/**
 * The world of the extension's content script in a page, reached by the browser's protocol: code
 * runs there as the engine does, `chrome.dom` included, without anything between it and the clock.
 */
export async function contentWorld(
  page: Page,
  extensionOrigin: string,
): Promise<(expression: string) => Promise<unknown>> {
  const protocol = await page.context().newCDPSession(page);
  const context = await worldOf(protocol, extensionOrigin);
  return async expression => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as unknown;
  };
}

async function worldOf(protocol: CDPSession, extensionOrigin: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The content script is not in the page')),
      5000,
    );
    protocol.on('Runtime.executionContextCreated', ({ context }) => {
      if (!extensionOrigin.startsWith(context.origin) || context.origin === '') return;
      clearTimeout(timer);
      resolve(context.id);
    });
    protocol.send('Runtime.enable').catch(reject);
  });
}
