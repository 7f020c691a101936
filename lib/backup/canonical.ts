/** JSON whose keys are sorted: the order in which they were typed is no difference. */
export function canonical(value: unknown): string {
  // `undefined` has no JSON: nothing is not an empty text.
  return JSON.stringify(value ?? null, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
