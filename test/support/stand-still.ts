import type { Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

/** Milliseconds without a change of height. */
const REST = 250;

/** Resolves once nothing comes or goes on the page any more that would move the rest. */
export async function toStandStill(tab: Tab): Promise<void> {
  await tab.front();
  let seen = { height: 0, since: 0 };
  await waitFor('the page to stand still', async () => {
    const height = await tab.evaluate(() => document.body.scrollHeight, null);
    if (height !== seen.height) seen = { height, since: Date.now() };
    return Date.now() - seen.since > REST;
  });
}
