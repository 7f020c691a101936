import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Makes this page's thread so many times slower, to the end of the test. */
export async function slowComputer(times: number): Promise<void> {
  // Chromium's own protocol, of which Vitest has no types.
  const protocol = cdp() as unknown as { send(command: string, args: object): Promise<void> };
  const slow = (rate: number) => protocol.send('Emulation.setCPUThrottlingRate', { rate });
  onTestFinished(() => slow(1));
  await slow(times);
}
