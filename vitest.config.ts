import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';
import { communesPlugin } from './scripts/communes-plugin.ts';

const chromium = await findChromium();
const isRoot = process.getuid?.() === 0;

/** One browser at a time: the machines that run this have two cores. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e-${browser}`,
    include: ['test/e2e/**/*.test.ts'],
    env: { E2E_BROWSER: browser },
    pool: 'forks' as const,
    fileParallelism: false,
    testTimeout: 90_000,
    // Starting a browser, twice where the first start failed.
    hookTimeout: 120_000,
  },
});

const holdOut = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `holdout-${browser}`,
    include: ['test/holdout/**/*.test.ts'],
    env: { E2E_BROWSER: browser },
    pool: 'forks' as const,
  },
});

/** Single widgets of real libraries, and the engine in a content script. */
const widgets = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `widgets-${browser}`,
    include: ['test/widgets/**/*.test.ts'],
    env: { E2E_BROWSER: browser },
    pool: 'forks' as const,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), communesPlugin()],
        test: {
          name: 'unit',
          // Nothing here waits: a limit only ends what would never end, on however slow a machine.
          testTimeout: 60_000,
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [preact(), communesPlugin()],
        // Found late, they would have the page reloaded in the middle of a test.
        optimizeDeps: { include: ['papaparse', 'read-excel-file/universal', 'fflate'] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium.path } : {}),
                args: isRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
      holdOut('chromium'),
      holdOut('firefox'),
      widgets('chromium'),
      widgets('firefox'),
    ],
  },
});
