import { hand } from './expose.js';

/** Turns the `data-k` of a static page into the marks of the hand-driven proof, or into nothing. */
export function takeMarks(root = document) {
  for (const row of root.querySelectorAll('[data-k]')) {
    if ('data-hand' in hand(row.dataset.k)) row.dataset.hand = row.dataset.k;
    delete row.dataset.k;
  }
}
