import type { Settled } from './settle.ts';
import { instantOf } from './sighting.ts';
import type { Step } from './step.ts';

/** Where each step that applies stands by itself, by id. */
export type AllSettled = ReadonlyMap<string, Settled>;

/**
 * Steps whose moment went by: one that comes after them is done, seen or said. Nobody said nor saw
 * that they are done, so they are to be confirmed. What the pages show undone is not of the past,
 * unless what closes it was seen since.
 */
export function passedSteps(steps: readonly Step[], settled: AllSettled): ReadonlySet<string> {
  const before = beforeEach(steps);
  const done = steps.filter(({ id }) => isDone(settled.get(id)));
  const passed = new Set<string>();
  for (const { id, closes = [] } of done) {
    const latest = settled.get(id)?.evidence;
    for (const earlier of before.get(id) ?? []) {
      const own = settled.get(earlier);
      if (!own || isDone(own)) continue;
      const isSince = closes.includes(earlier) && isLater(latest, own.evidence);
      if (!own.evidence || isSince) passed.add(earlier);
    }
  }
  return passed;
}

function isDone(settled: Settled | undefined): boolean {
  return settled?.state === 'done-seen' || settled?.state === 'done-said';
}

function isLater(one: Settled['evidence'], other: Settled['evidence']): boolean {
  const [seen, before] = [one?.sightings.at(-1), other?.sightings.at(-1)];
  return !!seen && !!before && instantOf(seen) > instantOf(before);
}

/** Asked for each of a thousand requests. */
const known = new WeakMap<readonly Step[], ReadonlyMap<string, ReadonlySet<string>>>();

/** All that comes before each step, however far: what it needs, what it closes. */
function beforeEach(steps: readonly Step[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(steps);
  if (found) return found;
  const before = new Map<string, ReadonlySet<string>>();
  // In the order of the procedure: what a step rests on has been walked through already.
  for (const { id, needs, closes = [] } of steps) {
    const own = [...needs, ...closes];
    before.set(id, new Set([...own, ...own.flatMap(each => [...(before.get(each) ?? [])])]));
  }
  known.set(steps, before);
  return before;
}
