import { launch } from '../../test/support/launch.ts';
import { portalOf } from '../../test/support/portal.ts';
import { type Request, requestFor } from '../../test/support/request.ts';
import { importRequest, openScene } from '../../test/support/scene.ts';
import { strayRequests } from '../../test/support/session.ts';
import type { DemoOptions } from './demo-options.ts';
import { effortByHand } from './effort-by-hand.ts';
import { judge } from './judge.ts';
import { replicaKinds } from './replica-kinds.ts';
import { effortLines, fieldLines } from './report.ts';
import { newOutputFolder, photograph, photographTabs } from './screenshots.ts';

/** With several people, the number of this one is not stored: it is asked for. */
const UNKNOWN_NUMBER = 2;

/** A browser with a window, everything imported, at the form's first tab; ends with the window. */
export async function openForAPerson(options: DemoOptions): Promise<boolean> {
  const session = await launch(options.browser, { headless: false });
  await importRequest(session, requestOf(options));
  const portal = portalOf(await session.openPortal(portalPath(options)));
  await portal.tab.front();
  console.log(
    'The browser is open on the replica of Mon Espace, with the training, the centre and the\n' +
      'people imported. Click the « Dossier FLE » pill, then « Remplir cet onglet » or « Tout\n' +
      'remplir ». Close the window to end.',
  );
  await session.closed();
  return strayRequests(session).length === 0;
}

/** The tutorial's request, from the first tab to the last, as a person would; then its proof. */
export async function runAlone(options: DemoOptions): Promise<boolean> {
  const request = requestOf(options);
  const folder = newOutputFolder(options);
  const session = await launch(options.browser, { headless: options.headless });
  try {
    await importRequest(session, request);
    // From here on every gesture counts, the one that opens the popup included.
    Object.assign(session.effort, { clicks: 1, keystrokes: 0 });
    const { portal, popup, finish } = await openScene(session, request, portalPath(options));
    const start = await portal.model();

    let questions = 0;
    let posing = 0;
    const startedAt = performance.now();
    await popup.fillAll();
    const how = await finish({
      amount: options.amount,
      fillsPast: options.is2025,
      log: console.log,
      look: async ({ kind }) => {
        const since = performance.now();
        await photograph(popup.tab, folder, `0-question-${++questions}-${kind}`);
        posing += performance.now() - since;
      },
    });
    const seconds = (performance.now() - startedAt - posing) / 1000;

    const end = await portal.model();
    const results = await popup.results();
    const kindOf = replicaKinds();
    const wrong = await judge({ session, portal, start, end, expected: request.expected, kindOf });
    console.log(
      [
        '',
        ...fieldLines(request.expected, end, results),
        '',
        ...effortLines(session.effort, effortByHand(request.places, kindOf), seconds),
      ].join('\n'),
    );
    await photograph(popup.tab, folder, '0-popup');
    await photographTabs(portal, folder);
    console.log(`Pictures: ${folder}`);
    for (const sentence of wrong) console.log(`✘ ${sentence}`);
    const isRight = how === 'done' && wrong.length === 0;
    console.log(
      isRight ? '✔ The request is right.' : `✘ The run is ${how}; the request is not right.`,
    );
    return isRight;
  } finally {
    await session.close();
  }
}

function requestOf({ employees, wording, amount, is2025 }: DemoOptions): Request {
  return requestFor({ employees, wording, amount, is2025, unknownNumbers: [UNKNOWN_NUMBER] });
}

/** The replica's address; its README says what each switch does. */
function portalPath({ skin, wording, amount }: DemoOptions): string {
  return `?skin=${skin}&options=${wording}&amount=per-${amount}`;
}
