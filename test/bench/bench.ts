import { cpSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type ChromiumSession, launchChromium } from '../support/launch-chromium.ts';
import { newProfileFolder } from '../support/profile-folder.ts';
import { shippedBuild } from '../support/shipped-build.ts';
import { fillBench } from './fill-bench.ts';
import { loadBench } from './load-bench.ts';
import { type Measure, verdict } from './measure.ts';
import { peopleBench } from './people-bench.ts';
import { readLastRun, sectionsOf, table, writeResults } from './results.ts';
import { scanBench } from './scan-bench.ts';
import { sizeBench } from './size-bench.ts';
import { typingBench } from './typing-bench.ts';

type Part = (session: ChromiumSession, extensionDir: string) => Promise<Measure[]> | Measure[];

const PARTS: Readonly<Record<string, Part>> = {
  size: (_, extensionDir) => sizeBench(extensionDir),
  scan: scanBench,
  fill: fillBench,
  load: loadBench,
  typing: typingBench,
  // Last: what it leaves in the vault is no part of what the others measure.
  people: peopleBench,
};

/**
 * Measures the budgets of DESIGN.md, prints each part as it comes, and writes results.md. What
 * cannot be measured fails the run; a missed budget is only said.
 * @param wanted Names of the parts to measure; none: all.
 * @returns Whether every budget is kept.
 */
export async function runBench(wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter(name => !(name in PARTS));
  if (unknown.length > 0) {
    throw new Error(
      `No part « ${unknown.join(', ')} »: there are ${Object.keys(PARTS).join(', ')}`,
    );
  }
  const last = readLastRun();
  const busyBefore = loadavg()[0] ?? 0;
  const measures = await measureAll(wanted, measured => {
    for (const section of sectionsOf(measured)) {
      console.log(`\n${section}\n${table(measured, section, last).join('\n')}`);
    }
  });
  const busy = [busyBefore, loadavg()[0] ?? 0].map(load => load.toFixed(1)).join(' then ');
  const conditions = [
    `Chromium, headless, ${cpus().length} processors; the machine's load was ${busy} (over ${cpus().length}, times are pessimistic).`,
    'Times are milliseconds, medians with (least–most); kB are thousands of bytes.',
  ];
  // A part alone is for whoever works on it; the file keeps whole runs.
  if (wanted.length === 0) writeResults(measures, last, conditions);
  const missed = measures.filter(measure => verdict(measure).startsWith('OVER'));
  console.log(`\n${conditions[0]}`);
  for (const measure of missed)
    console.log(`✘ ${measure.section}: ${measure.name}: ${verdict(measure)}`);
  console.log(missed.length === 0 ? '✔ every budget is kept' : `${missed.length} budgets missed`);
  return missed.length === 0;
}

async function measureAll(
  wanted: readonly string[],
  onPart: (measures: readonly Measure[]) => void,
): Promise<Measure[]> {
  const copy = newProfileFolder();
  // A build by somebody else meanwhile would pull the extension from under the browser.
  const extensionDir = join(copy.path, 'extension');
  cpSync(shippedBuild('chromium'), extensionDir, { recursive: true });
  const session = await launchChromium({ extensionDir });
  const measures: Measure[] = [];
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const measured = await part(session, extensionDir);
      measures.push(...measured);
      onPart(measured);
    }
  } finally {
    await session.close();
    copy.remove();
  }
  return measures;
}
