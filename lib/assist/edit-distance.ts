/**
 * Whether one word becomes the other by at most `edits` letters added, dropped or replaced. Only
 * for one or two: a library that counts them all weighs more than the rest of the comparison.
 */
export function isWithin(one: string, other: string, edits: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [left, right] = [one.slice(at), other.slice(at)];
  if (left === '' || right === '') return left.length + right.length <= edits;
  if (edits === 0) return false;
  const [nextLeft, nextRight] = [left.slice(1), right.slice(1)];
  return (
    isWithin(nextLeft, nextRight, edits - 1) ||
    isWithin(nextLeft, right, edits - 1) ||
    isWithin(left, nextRight, edits - 1)
  );
}
