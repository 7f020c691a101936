import type { Anchor } from './anchors.ts';
import { type Box, type Seen, widest, wordsOf } from './seen.ts';
import type { TitleRun } from './title-run.ts';

/** What is read about one number. */
export interface NumberBlock {
  readonly anchor: Anchor;
  readonly box: Box;
}

/** Said around a list, never in a row. */
const AROUND =
  /^(?:\d+ )?resultats?\b|\bpar page$|^creer un |^recherche avancee|^(?:brouillons|dossiers)$/u;

/**
 * For each number, the biggest block that speaks of no other: neither of another number, nor of
 * the head of the table, nor of what stands around a list.
 */
export function numberBlocks(
  seen: Seen,
  anchors: readonly Anchor[],
  runs: readonly TitleRun[],
): NumberBlock[] {
  const around = new Set<Box>();
  const spoken = new Map<Box, string>();
  for (const { entries } of [seen]) for (const { box } of entries) climb(box, around);
  for (const { titles } of runs) for (const { box } of titles) climb(box, around);
  for (const { text, box, icon } of seen.pieces) {
    const isAround = box.element.tagName === 'H1' || box.kind === 'nav';
    if (isAround || (!icon && text.length < 40 && AROUND.test(wordsOf(text)))) climb(box, around);
  }
  for (const { piece, number } of anchors) {
    for (let box: Box | null = piece.box; box; box = box.parent) {
      const other = spoken.get(box);
      spoken.set(box, other === undefined || other === number ? number : 'several');
    }
  }
  const found = new Map<Box, NumberBlock>();
  for (const anchor of anchors) {
    const keeps = (box: Box) =>
      spoken.get(box) === anchor.number && !around.has(box) && box.table === null;
    const box = widest(anchor.piece.box, keeps);
    if (!found.has(box)) found.set(box, { anchor, box });
  }
  return [...found.values()];
}

function climb(start: Box, marked: Set<Box>): void {
  for (let box: Box | null = start; box && !marked.has(box); box = box.parent) marked.add(box);
}
