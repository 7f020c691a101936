import type { PortalModel, PortalValue } from './portal.ts';

/** One value of the portal's state: `Formation`, `module 1` or `salarié 2`, then the label. */
export interface Place {
  readonly place: string;
  readonly label: string;
  readonly value: PortalValue;
}

/** Every value of a model, in its order. */
export function placesOf(model: Partial<PortalModel>): readonly Place[] {
  const { modules = [], salaries = [], ...tabs } = model;
  const blocks: [string, Readonly<Record<string, PortalValue>> | undefined][] = [
    ...Object.entries(tabs),
    ...modules.map((values, index) => [`module ${index + 1}`, values] as const).map(pair),
    ...salaries.map((values, index) => [`salarié ${index + 1}`, values] as const).map(pair),
  ];
  return blocks.flatMap(([place, values]) =>
    Object.entries(values ?? {}).map(([label, value]) => ({ place, label, value })),
  );
}

function pair<A, B>(entry: readonly [A, B]): [A, B] {
  return [entry[0], entry[1]];
}

export interface Difference {
  readonly place: string;
  readonly label: string;
  readonly expected: PortalValue;
  readonly found: PortalValue;
}

/**
 * What differs between the model and what it should be: every expected value, and everywhere
 * else what was there at the start (nothing, in a module or an employee that is new).
 */
export function compareModels(
  start: PortalModel,
  expected: Partial<PortalModel>,
  end: PortalModel,
): readonly Difference[] {
  const wanted = index(placesOf(expected));
  const before = index(placesOf(start));
  const after = index(placesOf(end));
  const keys = new Set([...wanted.keys(), ...after.keys()]);
  return [...keys].flatMap(key => {
    const [place = '', label = ''] = key.split('\n');
    const found = after.get(key) ?? null;
    const should = wanted.has(key) ? (wanted.get(key) ?? null) : (before.get(key) ?? null);
    return isSame(should, found) ? [] : [{ place, label, expected: should, found }];
  });
}

function index(places: readonly Place[]): Map<string, PortalValue> {
  return new Map(places.map(({ place, label, value }) => [`${place}\n${label}`, value]));
}

/** An empty text box holds nothing, whether its framework says `null` or `''`. */
function isSame(a: PortalValue, b: PortalValue): boolean {
  const plain = (value: PortalValue) => (value === '' || value === false ? null : value);
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
