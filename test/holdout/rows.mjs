import { exactly } from './kit-gestures.mjs';

/** Time for a layer to come or to go. */
export const fade = 350;

/** The row of an open layer that reads exactly this. */
export const row = (page, rows, value) =>
  page
    .locator(rows)
    .filter({ hasText: exactly(value), visible: true })
    .first();
