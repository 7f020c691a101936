import type { Session } from './session.ts';

/** Missing NIR or NTT: asked once, on one screen, held in memory until the run ends. */
export async function askNumbers(session: Session): Promise<void> {
  const missing = session
    .overview()
    .missingNumbers.filter(({ id }) => !session.answers.numbers.has(id));
  if (missing.length === 0) return;
  const { numbers } = await session.ask<'identifiers'>({ kind: 'identifiers', people: missing });
  for (const { id } of missing) session.answers.numbers.set(id, numbers[id] ?? null);
}
