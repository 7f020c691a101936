import { exactly } from './kit-gestures.mjs';
import { fade } from './rows.mjs';
import { french, inputOf } from './typing.mjs';

/** Empties an element that is itself the box and types in it, key by key, then leaves it. */
async function writeIn(page, element, text) {
  await element.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press('Tab');
}

/** An option whose words stand twice once those typed are marked. */
const option = (field, value) =>
  field.locator('sbb-option').filter({ hasText: value, visible: true }).first();

/** A row of a list of the kit, which may say more under its words. */
const icRow = (field, value) =>
  field.locator('li').filter({ hasText: value, visible: true }).first();

const asFiles = value =>
  value.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) }));

/** How a person moves the widgets of these pages: same arguments as `gestures`. */
export const thirteenthBGestures = {
  async lyRadio({ field, value }) {
    await field
      .locator('sbb-radio-button, sbb-radio-button-panel, sbb-toggle-option')
      .filter({ hasText: new RegExp(`^\\s*${value}`) })
      .first()
      .click();
  },
  /** A face, then a row under it. */
  async lyList({ field, page, value }) {
    await page.waitForTimeout(900);
    await field.click();
    await page.waitForTimeout(fade);
    await option(field, value).click();
    await page.waitForTimeout(fade);
  },
  async lySearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 25 });
    await option(field, value).click();
    await page.waitForTimeout(fade);
  },
  async lyTyped({ field, page, value }) {
    await writeIn(page, field.locator('sbb-time-input').first(), value);
  },
  async lyDate({ field, page, value }) {
    await writeIn(page, field.locator('sbb-date-input'), french(value));
  },
  async lyFile({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('label').first().click(),
    ]);
    await chooser.setFiles(asFiles(value));
  },
  /** A face, then a row under it. */
  async icList({ field, page, value }) {
    await field.locator('button').first().click();
    await icRow(field, value).click();
    await page.waitForTimeout(fade);
  },
  async icSearch({ field, page, value, query }) {
    await inputOf(field).click();
    await page.keyboard.type(query, { delay: 30 });
    await icRow(field, value).click();
    await page.waitForTimeout(fade);
  },
  async icRadio({ field, value }) {
    await field
      .locator('ic-radio-option label')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async icToggle({ field, value }) {
    await field
      .locator('ic-toggle-button')
      .filter({ hasText: exactly(value) })
      .click();
  },
  async icTick({ field }) {
    await field.locator('input[type=checkbox]').click();
  },
  async icSwitch({ field }) {
    await field.locator('.ic-switch-toggle').click();
  },
  async icFile({ field, page, value }) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      field.locator('button').first().click(),
    ]);
    await chooser.setFiles(asFiles(value));
  },
};
