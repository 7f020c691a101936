/** The box that a person sees in a widget. */
export const inputOf = field => field.locator('input:visible, textarea:visible').first();

/** 2025-11-18 → 18/11/2025 */
export const french = day => day.split('-').reverse().join('/');

/** Clicks in a box, empties it and types, key by key. */
export async function typeInto(input, text) {
  await input.click();
  await input.press('ControlOrMeta+a');
  await input.press('Delete');
  await input.pressSequentially(String(text), { delay: 5 });
}
