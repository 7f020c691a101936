/** Identity of a new edition: that of the training, then the day it starts. */
export function editionId(id: string, start: string, taken: readonly string[]): string {
  const base = `${id.replace(/-\d{4}-\d{2}-\d{2}(-\d+)?$/, '').slice(0, 64)}-${start}`;
  let next = base;
  for (let number = 2; taken.includes(next); number += 1) next = `${base}-${number}`;
  return next;
}
