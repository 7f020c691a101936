/** « These people go », or « do not go », as boxes are ticked. */
export interface Tick {
  readonly ids: readonly string[];
  readonly going: boolean;
}

/** Who goes after one more tick, in the order of the list. Ticks made fast add up. */
export function afterTick(
  chosen: readonly string[],
  listed: readonly { readonly id: string }[],
  { ids, going }: Tick,
): string[] {
  return listed.map(({ id }) => id).filter(id => (ids.includes(id) ? going : chosen.includes(id)));
}
