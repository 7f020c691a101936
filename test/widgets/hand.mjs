/** What every gesture of `gestures.mjs` leans on. */
export const inputOf = field =>
  field.locator('input:visible, textarea:visible, [contenteditable=true]:visible').first();
export const french = day => day.split('-').reverse().join('/');
export const exactly = text =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`);
export const asTyped = value =>
  typeof value === 'number' ? String(value).replace('.', ',') : value;

export async function typeInto(input, text) {
  await input.click();
  await input.press('ControlOrMeta+a');
  await input.press('Delete');
  await input.pressSequentially(String(text), { delay: 5 });
}
