import { compareModels } from '../../test/support/compare-models.ts';
import type { Portal, PortalModel } from '../../test/support/portal.ts';
import { type Session, strayRequests } from '../../test/support/session.ts';
import type { KindOf } from './effort-by-hand.ts';

/** What the portal may be asked while it is filled: never anything that sends or removes. */
const HARMLESS = ['search', 'options', 'save', 'create'];

interface Evidence {
  readonly session: Session;
  readonly portal: Portal;
  readonly start: PortalModel;
  readonly end: PortalModel;
  readonly expected: Partial<PortalModel>;
  readonly kindOf: KindOf;
}

/** Everything wrong with a finished request, one sentence each; nothing: it is right. */
export async function judge(evidence: Evidence): Promise<readonly string[]> {
  const { session, portal, start, end, expected, kindOf } = evidence;
  // What the portal writes by itself (a total, a wizard's answer) is nobody's doing.
  const differences = compareModels(start, expected, end)
    .filter(({ place, label, expected }) => expected !== null || kindOf(place, label) !== 'info')
    .map(
      ({ place, label, expected, found }) =>
        `${place} · ${label}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
    );
  const ticked = Object.entries(end).flatMap(([tab, values]) =>
    Array.isArray(values)
      ? []
      : Object.entries(values)
          .filter(([, value]) => value === true)
          .map(([label]) => `${tab} · ticked, which only a person may do: ${label}`),
  );
  const sent = (await portal.requests())
    .filter(({ kind }) => !HARMLESS.includes(kind))
    .map(({ kind }) => `The portal was asked to ${kind}`);
  const stray = strayRequests(session).map(({ method, url }) => `Network: ${method} ${url}`);
  return [...differences, ...ticked, ...sent, ...stray];
}
