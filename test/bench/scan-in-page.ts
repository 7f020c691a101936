import { shadowRootOf } from '../../lib/browser/shadow-root.ts';
import { scan } from '../../lib/controls/scan.ts';

declare global {
  var benchScan: (times: number) => Promise<BenchScan>;
}

export interface BenchScan {
  readonly milliseconds: number;
  readonly labels: readonly string[];
}

/** As the engine looks at a page; with `times`, as often, and the mean of it. */
globalThis.benchScan = async times => {
  const start = performance.now();
  let controls: Awaited<ReturnType<typeof scan>> = [];
  for (let turn = 0; turn < times; turn++) controls = await scan(document, { shadowRootOf });
  const milliseconds = (performance.now() - start) / times;
  return { milliseconds, labels: controls.map(({ label }) => label) };
};
