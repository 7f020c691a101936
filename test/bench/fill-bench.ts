import { compareModels } from '../support/compare-models.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { type PortalModel, portalOf } from '../support/portal.ts';
import { type Request, requestFor } from '../support/request.ts';
import { importRequest, openScene } from '../support/scene.ts';
import { type Measure, median, spread } from './measure.ts';
import { oracleNative } from './oracle-native.ts';
import { oracleValues } from './oracle-values.ts';
import { oracleVue } from './oracle-vue.ts';
import { runTimes, watchRun } from './watch-run.ts';
import { watchWrites, writesOf } from './watch-writes.ts';

const RUNS = 5;
/** The extension may take this many times the oracle's time to the last write. */
const RATIO = 1.3;
/** And this many milliseconds more than the oracle to have proven everything. */
const PROOF = 600;
const SKINS = { vue: oracleVue, native: oracleNative } as const;
type Skin = keyof typeof SKINS;

/** Milliseconds from the start: the oracle's own, or the press in the popup. */
interface Fill {
  readonly first: number;
  readonly last: number;
  readonly proven: number;
  readonly events: number;
  readonly model: PortalModel;
}

/** « Remplir cet onglet » against a hand-written script, turn by turn in the same browser. */
export async function fillBench(session: ChromiumSession): Promise<Measure[]> {
  const request = requestFor({ employees: 1 });
  await importRequest(session, request);
  const measures: Measure[] = [];
  for (const skin of ['vue', 'native'] as const)
    measures.push(...(await fillSkin(session, request, skin)));
  return measures;
}

async function fillSkin(
  session: ChromiumSession,
  request: Request,
  skin: Skin,
): Promise<Measure[]> {
  const byHand: Fill[] = [];
  const byExtension: Fill[] = [];
  for (let run = 0; run < RUNS; run++) {
    const oracle = await oracleFill(session, request, skin);
    const extension = await extensionFill(session, request, skin);
    refuseDifference(oracle.model, extension.model, request, skin);
    byHand.push(oracle);
    byExtension.push(extension);
  }
  const of = (fills: readonly Fill[], key: 'first' | 'last' | 'proven' | 'events') =>
    fills.map(fill => fill[key]);
  const oracle = median(of(byHand, 'last'));
  const last = median(of(byExtension, 'last'));
  const proven = median(of(byExtension, 'proven'));
  const section = `Fill of the Formation tab, ${skin} skin (median of ${RUNS}, in turns)`;
  const line = (key: string, name: string, values: readonly number[], unit = 'ms'): Measure => ({
    key: `fill-${skin}-${key}`,
    section,
    name,
    value: median(values),
    unit,
    detail: spread(values),
  });
  return [
    line('oracle', 'hand-written script, start to last write', of(byHand, 'last')),
    line('first', 'extension, press to first write', of(byExtension, 'first')),
    line('last', 'extension, press to last write', of(byExtension, 'last')),
    line('proven', 'extension, press to « done »', of(byExtension, 'proven')),
    {
      key: `fill-${skin}-ratio`,
      section,
      name: 'ratio to last write',
      value: last / oracle,
      unit: '×',
      budget: RATIO,
      detail: `from the first write: ${((last - median(of(byExtension, 'first'))) / oracle).toFixed(2)} ×`,
    },
    {
      key: `fill-${skin}-proof`,
      section,
      name: '« done » after the script’s time',
      value: proven - oracle,
      unit: 'ms',
      budget: PROOF,
    },
  ];
}

async function oracleFill(session: ChromiumSession, request: Request, skin: Skin): Promise<Fill> {
  const portal = portalOf(await session.openPortal(`?skin=${skin}&start=formation`));
  await portal.ready();
  await portal.tab.front();
  await watchWrites(portal.tab);
  const start = await portal.tab.evaluate(SKINS[skin], oracleValues(request));
  const { first, last, count } = await writesOf(portal.tab);
  const model = await portal.model();
  await portal.tab.close();
  return { first: first - start, last: last - start, proven: last - start, events: count, model };
}

async function extensionFill(
  session: ChromiumSession,
  request: Request,
  skin: Skin,
): Promise<Fill> {
  const { popup, portal, close } = await openScene(
    session,
    request,
    `?skin=${skin}&start=formation`,
  );
  await watchWrites(portal.tab);
  await watchRun(popup.tab);
  await popup.fillThisTab();
  const end = await popup.rested();
  if (end !== 'done') throw new Error(`« Remplir cet onglet » did not go to its end: ${end}`);
  const { pressed, done } = await runTimes(popup.tab);
  const { first, last, count } = await writesOf(portal.tab);
  const model = await portal.model();
  await close();
  return {
    first: first - pressed,
    last: last - pressed,
    proven: done - pressed,
    events: count,
    model,
  };
}

/** Two fills that do not end alike cannot be compared. */
function refuseDifference(
  oracle: PortalModel,
  extension: PortalModel,
  request: Request,
  skin: Skin,
) {
  const differences = compareModels(oracle, oracle, extension);
  if (differences.length > 0) {
    throw new Error(
      `${skin}: the script and the extension wrote otherwise: ${JSON.stringify(differences)}`,
    );
  }
  const { Formation, modules } = oracle;
  const wrong = Object.entries({
    ...request.expected.Formation,
    ...request.expected.modules?.[0],
  }).filter(
    ([label, value]) =>
      value !== null &&
      label !== 'Durée de la formation à distance' &&
      (modules[0]?.[label] ?? Formation?.[label]) !== value,
  );
  if (wrong.length > 0) throw new Error(`${skin}: both left out ${JSON.stringify(wrong)}`);
}
